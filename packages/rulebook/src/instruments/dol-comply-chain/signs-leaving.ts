import { sign } from '@cairn/engine'
import { complyChain } from '../../sources/comply-chain.ts'

const leaving = {
  group: 'leaving',
  unknown: 'open',
  sensitivity: 'low',
  cites: [complyChain.at('audit tools, impossibility of leaving')],
  status: 'read-in-source',
} as const

/** Four signs that leaving is not possible. */
export const leavingSigns = {
  'held-by-benefits': sign({
    ...leaving,
    says: 'The person does not feel free to leave because of training or benefits they were given.',
  }),
  'leaving-has-a-price': sign({
    ...leaving,
    says: 'The person cannot end the work without a penalty beyond what the law provides.',
    note: 'The source asks it the other way round.',
  }),
  'waiting-for-pay': sign({ ...leaving, says: 'The person stays because they wait for pay that is owed to them.' }),
  'debt-without-end': sign({
    ...leaving,
    says: 'The person has to work very long, or without an end in sight, to pay back a debt.',
  }),
} as const
