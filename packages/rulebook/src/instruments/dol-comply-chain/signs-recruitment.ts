import { sign } from '@cairn/engine'
import { complyChain } from '../../sources/comply-chain.ts'

const recruitment = {
  group: 'recruitment',
  unknown: 'open',
  sensitivity: 'low',
  cites: [complyChain.at('audit tools, recruitment practices')],
  status: 'read-in-source',
} as const

/** Six signs of how the person was recruited. */
export const recruitmentSigns = {
  'born-into-bondage': sign({
    ...recruitment,
    says: 'The person was born into slavery or bondage.',
    sensitivity: 'medium',
  }),
  'taken-or-sold': sign({
    ...recruitment,
    says: 'The person was abducted, shut in while being recruited, or sold into the work.',
    sensitivity: 'medium',
  }),
  'recruited-by-debt': sign({
    ...recruitment,
    says: 'The person was recruited through an advance or loan that they work to pay back.',
  }),
  'other-work': sign({ ...recruitment, says: 'The person was told of work of another kind.' }),
  'other-terms': sign({
    ...recruitment,
    says: 'The person was promised other conditions, pay, lodging, place or employer.',
  }),
  'marriage-offered': sign({ ...recruitment, says: 'The person was offered marriage to take up the work.' }),
} as const
