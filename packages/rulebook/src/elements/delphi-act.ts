import { sign } from '@cairn/engine'
import { palermoProtocol } from '../sources/palermo-protocol.ts'

/** Any act of the definition, in one sign: the lists of 2009 have none. */
export const act = sign({
  says: 'Somebody recruited, moved, handed over, lodged or took in the person.',
  unknown: 'open',
  sensitivity: 'low',
  cites: [palermoProtocol.at('article 3(a)')],
  status: 'read-in-source',
  note: 'The five acts of the definition in one sign; putting them together is ours.',
})
