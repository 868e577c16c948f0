import { sign } from '@cairn/engine'
import { raftStudy } from '../../sources/raft-study.ts'

const item = {
  group: 'items',
  unknown: 'open',
  sensitivity: 'high',
  cites: [raftStudy.at('abstract')],
  status: 'secondary',
} as const

/** The four items by number. Who holds the rights to the text supplies it, as a `Wording`. */
export const items = {
  'item-one': sign({ ...item, says: 'Item 1 of the instrument; its text belongs to the rights holder.' }),
  'item-two': sign({ ...item, says: 'Item 2 of the instrument; its text belongs to the rights holder.' }),
  'item-three': sign({ ...item, says: 'Item 3 of the instrument; its text belongs to the rights holder.' }),
  'item-four': sign({ ...item, says: 'Item 4 of the instrument; its text belongs to the rights holder.' }),
} as const
