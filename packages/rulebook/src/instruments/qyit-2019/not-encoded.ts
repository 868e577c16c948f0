import type { NotEncoded } from '@cairn/engine'

/** What of the source is not here, and why. */
export const notEncoded: readonly NotEncoded[] = [
  {
    what: 'The text of the four items.',
    why: 'It belongs to the rights holder. Who has the right to use it supplies it as a wording, one question for each item.',
  },
  {
    what: 'A finding from the number of items.',
    why: 'The cut-off opens a conversation. Whether anything happened was found in the studies by a longer interview or examination.',
  },
  {
    what: 'How often the tool is right.',
    why: 'It is in the data for planners of the same path, by study. It holds for those people and that place, and is never said of a person.',
  },
]
