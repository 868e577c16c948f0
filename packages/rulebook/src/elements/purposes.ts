import { sign } from '@cairn/engine'
import { cets197 } from '../sources/cets-197.ts'
import { palermoProtocol } from '../sources/palermo-protocol.ts'

const purpose = {
  group: 'purpose',
  unknown: 'open',
  sensitivity: 'medium',
  cites: [palermoProtocol.at('article 3(a)'), cets197.at('article 4(a)')],
  status: 'read-in-source',
} as const

/**
 * The purposes that the definition lists at the least, and one for any other. A purpose is what it was meant for: it
 * need not have come to it.
 */
export const purposes = {
  'prostitution-of-others': sign({
    ...purpose,
    says: 'It was meant for, or came to, exploiting the prostitution of the person.',
    sensitivity: 'high',
  }),
  'other-sexual-exploitation': sign({
    ...purpose,
    says: 'It was meant for, or came to, sexual exploitation of another kind.',
    sensitivity: 'high',
  }),
  'forced-labour': sign({ ...purpose, says: 'It was meant for, or came to, forced labour or services.' }),
  slavery: sign({ ...purpose, says: 'It was meant for, or came to, slavery.' }),
  'practice-like-slavery': sign({ ...purpose, says: 'It was meant for, or came to, a practice like slavery.' }),
  servitude: sign({ ...purpose, says: 'It was meant for, or came to, servitude.' }),
  'organ-removal': sign({ ...purpose, says: 'It was meant for, or came to, the removal of organs.' }),
  'other-purpose': sign({
    ...purpose,
    says: 'It was meant for, or came to, exploitation of another kind.',
    note: 'The list is open in both treaties: begging, crime for others, marriage, adoption and surrogacy are exploited too.',
  }),
} as const
