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
    why: 'A directive speaks to States, and each wrote its own law. The set counts from the day by which that had to be done.',
  },
  {
    what: 'Help, protection and compensation (articles 11 to 17).',
    why: 'They are rights with conditions of their own, and do not belong to a screening.',
  },
  {
    what: 'That crime for others has to bring gain and carry a penalty (recital 11).',
    why: 'It could only narrow what is heard. What was meant by it is for the State and its courts.',
  },
]
