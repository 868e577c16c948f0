import type { NotEncoded } from '@cairn/engine'

/** What of the source is not here, and why. */
export const notEncoded: readonly NotEncoded[] = [
  {
    what: 'Whether the person agreed (article 3(b)).',
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
    what: 'The day from which the Protocol binds a State.',
    why: 'It differs from State to State and was not noted. The set counts from the day it was written.',
  },
]
