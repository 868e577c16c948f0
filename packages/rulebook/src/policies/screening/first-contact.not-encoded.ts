import type { NotEncoded } from '@cairn/engine'

/** What of the first contact is not here, and why. */
export const firstContactNotEncoded: readonly NotEncoded[] = [
  {
    what: 'Who decides on an exception for risk to life, and on what basis.',
    why: 'It is for a named role under the law of the place, and recorded afterwards. Care never waits for it.',
  },
  {
    what: 'How old a directory may be, and what training makes an interpreter fit.',
    why: 'No source that was read gives a number. The Society sets it and answers the two facts by it.',
  },
  {
    what: 'Principles 8 to 10 of the World Health Organization.',
    why: 'They were not read. The rules on stopping and on emergencies rest on house rule 9 alone.',
  },
  {
    what: 'Who trained child staff are, and what they may ask.',
    why: 'It belongs to the child protection procedure of the place. This set ends where it begins.',
  },
]
