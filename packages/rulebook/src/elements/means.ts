import { sign } from '@cairn/engine'
import { cets197 } from '../sources/cets-197.ts'
import { palermoProtocol } from '../sources/palermo-protocol.ts'
import { vulnerabilityPaper } from '../sources/vulnerability-paper.ts'

const cites = [palermoProtocol.at('article 3(a)'), cets197.at('article 4(a)')] as const
const element = { group: 'means', unknown: 'open', sensitivity: 'medium', cites, status: 'read-in-source' } as const

/** The nine means of the definition: not needed for a child. */
export const means = {
  'threat-of-force': sign({ ...element, says: 'Somebody threatened to use force.' }),
  'use-of-force': sign({ ...element, says: 'Somebody used force.' }),
  'other-coercion': sign({ ...element, says: 'Somebody used pressure of another kind.' }),
  abduction: sign({ ...element, says: 'Somebody took the person away against their will.' }),
  fraud: sign({ ...element, says: 'Somebody defrauded the person.' }),
  deception: sign({ ...element, says: 'Somebody deceived the person.' }),
  'abuse-of-power': sign({ ...element, says: 'Somebody abused their power over the person.' }),
  'abuse-of-vulnerability': sign({
    ...element,
    says: 'Somebody made use of a situation that left the person no real choice.',
    cites: [...cites, vulnerabilityPaper.at('on vulnerability as a means of its own')],
    // One status covers the whole sentence: that it is a means was read, what no real choice is was not.
    status: 'secondary',
    note: 'A hard situation alone is no means: somebody has to have made use of it. That this is a means was read in the treaties; what counts as no real choice was seen in another account only.',
  }),
  'payment-for-consent': sign({
    ...element,
    says: 'Somebody who controls the person was paid, or given something, for their agreement.',
  }),
} as const
