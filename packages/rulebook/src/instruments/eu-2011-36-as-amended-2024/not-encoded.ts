import type { NotEncoded } from '@cairn/engine'

/** What of the source is not here, and why. */
export const notEncoded: readonly NotEncoded[] = [
  {
    what: 'Whether the person agreed (article 2(4)).',
    why: 'Once a means was used it does not matter, and for a child no means is needed. It could only count against the person, so it is not asked.',
  },
  {
    what: 'Whether an offence was committed, and its penalty (articles 2 to 6).',
    why: 'That is found by the State and its courts, on proof. The set ends with the next step of a worker.',
  },
  {
    what: 'The day from which the law of one State holds.',
    why: 'A directive speaks to States, and each writes its own law. The set counts from the day by which that was due, 15 July 2026, which was seen in accounts of others.',
  },
  {
    what: 'Help, protection and compensation (articles 11 to 17).',
    why: 'They are rights with conditions of their own, and do not belong to a screening.',
  },
  {
    what: 'That a means is needed for exploited surrogacy unless the one who carries the child is a child (article 2(5)).',
    why: 'It could only take an offer away from a child about whom it is not clear yet what was done to them.',
  },
  {
    what: 'What else was amended: the use of services, aggravating facts, referral and shelters.',
    why: 'It is about offences, or about what States set up, and the text was not read for this set.',
  },
  {
    what: 'That crime for others has to bring gain and carry a penalty (recital 11).',
    why: 'It could only narrow what is heard. What was meant by it is for the State and its courts.',
  },
]
