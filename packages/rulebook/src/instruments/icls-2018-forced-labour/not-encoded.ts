import type { NotEncoded } from '@cairn/engine'

/** What of the source is not here, and why. */
export const notEncoded: readonly NotEncoded[] = [
  {
    what: 'The reference period within which both conditions have to fall.',
    why: 'It is needed to count people in a survey. For help it does not matter when it was.',
  },
  {
    what: 'Estimates and shares.',
    why: 'They say something of many people and nothing of one.',
  },
  {
    what: 'The measure for children: work that a third party coerces, that follows from a parent in forced labour, or that is a worst form of child labour.',
    why: 'It was read in an account of an edition of 2012 only. A person who may be a child goes to child protection first, whatever the work.',
  },
  {
    what: 'Work that a State imposes.',
    why: 'That part of the measure was not read.',
  },
]
