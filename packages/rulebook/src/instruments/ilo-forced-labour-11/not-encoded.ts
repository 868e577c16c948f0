import type { NotEncoded } from '@cairn/engine'

/** What of the source is not here, and why. */
export const notEncoded: readonly NotEncoded[] = [
  {
    what: 'A threshold, or weights.',
    why: 'The list has neither, so none is made up: which indicators there are is shown, and how many changes nothing.',
  },
  {
    what: 'The explanations of each indicator, in the edition of 2012 and in that of 2025.',
    why: 'They were not read. The headings are the same in both, as an account of others has it.',
  },
  {
    what: 'The part of the edition of 2025 on work that a State imposes.',
    why: 'It was seen in an account of others only.',
  },
]
