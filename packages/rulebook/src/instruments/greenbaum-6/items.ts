import { sign } from '@cairn/engine'
import { greenbaumStudy } from '../../sources/greenbaum-study.ts'
import { hurstStudy } from '../../sources/hurst-study.ts'

const item = {
  group: 'items',
  unknown: 'open',
  sensitivity: 'high',
  cites: [greenbaumStudy.at('abstract'), hurstStudy.at('abstract')],
  status: 'read-in-source',
} as const

/** The six items by number. Who holds the rights to the text supplies it, as a `Wording`. */
export const items = {
  'item-one': sign({ ...item, says: 'Item 1 of the instrument; its text belongs to the rights holder.' }),
  'item-two': sign({ ...item, says: 'Item 2 of the instrument; its text belongs to the rights holder.' }),
  'item-three': sign({ ...item, says: 'Item 3 of the instrument; its text belongs to the rights holder.' }),
  'item-four': sign({ ...item, says: 'Item 4 of the instrument; its text belongs to the rights holder.' }),
  'item-five': sign({ ...item, says: 'Item 5 of the instrument; its text belongs to the rights holder.' }),
  'item-six': sign({ ...item, says: 'Item 6 of the instrument; its text belongs to the rights holder.' }),
} as const
