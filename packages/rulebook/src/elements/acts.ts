import { sign } from '@cairn/engine'
import { cets197 } from '../sources/cets-197.ts'
import { palermoProtocol } from '../sources/palermo-protocol.ts'

const act = {
  group: 'act',
  unknown: 'open',
  sensitivity: 'low',
  cites: [palermoProtocol.at('article 3(a)'), cets197.at('article 4(a)')],
  status: 'read-in-source',
} as const

/** The five acts of the definition. Each is everyday by itself: a border crossed, or none, is no part of it. */
export const acts = {
  recruitment: sign({ ...act, says: 'Somebody recruited the person.' }),
  transportation: sign({ ...act, says: 'Somebody transported the person.' }),
  transfer: sign({ ...act, says: 'Somebody handed the person over to others.' }),
  harbouring: sign({ ...act, says: 'Somebody lodged or kept the person.' }),
  receipt: sign({ ...act, says: 'Somebody took the person in from others.' }),
} as const
