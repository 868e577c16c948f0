import { sign } from '@cairn/engine'
import { complyChain } from '../../sources/comply-chain.ts'

const duress = {
  group: 'duress',
  unknown: 'open',
  sensitivity: 'low',
  cites: [complyChain.at('audit tools, work and life under duress')],
  status: 'read-in-source',
} as const

/** Eight signs of work and life under duress. */
export const duressSigns = {
  'excessive-overtime': sign({ ...duress, says: 'The person works overtime beyond what the law allows.' }),
  'on-call': sign({ ...duress, says: 'The person is made to be on call by day or night.' }),
  'movement-restricted': sign({
    ...duress,
    says: 'The employer restricts where the person goes or whom they speak to.',
  }),
  'degrading-lodging': sign({ ...duress, says: 'The employer lodges the person in degrading conditions.' }),
  'forced-acts': sign({
    ...duress,
    says: 'The employer makes the person break the law, serve the household of the employer, or take drugs.',
    sensitivity: 'medium',
    note: 'What a person was made to do is never held against them here.',
  }),
  'debt-made-to-grow': sign({
    ...duress,
    says: 'The employer makes the debt of the person grow, as by wrong records, prices or interest.',
  }),
  'depends-for-needs': sign({
    ...duress,
    says: 'The person depends on the employer for lodging, food and other needs.',
    note: 'In a remote place this is common. It counts only together with a penalty or threat.',
  }),
  'depends-beyond-work': sign({
    ...duress,
    says: 'The person depends on the employer beyond the work, as by a personal tie or the work of relatives.',
    sensitivity: 'medium',
  }),
} as const
