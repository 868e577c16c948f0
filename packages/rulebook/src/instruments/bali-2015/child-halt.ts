import { any, yes } from '@cairn/engine'
import { haltForChild } from '../../elements/child-halt.ts'

const underAge = ['domestic-under-age', 'marriage-under-age', 'sexual-under-age'] as const

/** The guide asks for no age; three of its signs tell of one. None of them is asked only in order to learn it. */
export const childHalt = {
  ...haltForChild,
  when: any(...underAge.map((fact) => yes(fact))),
  told: underAge,
} as const
