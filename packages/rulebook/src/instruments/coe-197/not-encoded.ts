import type { NotEncoded } from '@cairn/engine'

/** What of the source is not here, and why. */
export const notEncoded: readonly NotEncoded[] = [
  {
    what: 'Whether the person agreed (article 4(b)).',
    why: 'Once a means was used it does not matter, and for a child no means is needed. It could only count against the person, so it is not asked.',
  },
  {
    what: 'Whether the definition is met.',
    why: 'That is found by the State and its courts, on proof. The set ends with the next step of a worker.',
  },
  {
    what: 'Further purposes that other laws name, such as crime, marriage, adoption or surrogacy that is exploited.',
    why: 'The list of purposes is open here: they are answered as another purpose until a set for that law exists.',
  },
  {
    what: 'Protection that does not need all the elements, as under article 4 of the European Convention on Human Rights.',
    why: 'It is other law. Here it is the reason why part of the elements keeps the door open.',
  },
  {
    what: 'The recovery and reflection period, permits, compensation and return (articles 13 to 16).',
    why: 'They are rights with dates of their own, and do not belong to a screening.',
  },
]
