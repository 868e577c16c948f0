import type { Citations, Status } from '@cairn/engine'
import { is } from '@cairn/engine'
import { houseRules } from '../sources/house-rules.ts'

/** What every halt for a child says and rests on. */
export const haltForChild: { readonly says: string; readonly cites: Citations; readonly status: Status } = {
  says: 'Once the person may be a child, no further sign is asked.',
  cites: [houseRules.at('rule 9'), houseRules.at('rule 4')],
  status: 'house',
}

/** For a set that asks whether the person is a child. */
export const ageHalt = { ...haltForChild, when: is('age', 'child') } as const
