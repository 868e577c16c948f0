import { sign } from '@cairn/engine'
import { icls2018 } from '../../sources/icls-2018.ts'

const involuntary = {
  group: 'involuntary',
  unknown: 'open',
  sensitivity: 'low',
  cites: [icls2018.at('definition of forced labour, heads of involuntary work')],
  status: 'read-in-source',
} as const

/** Ten ways in which work is involuntary. */
export const involuntarySigns = {
  'born-into-work': sign({
    ...involuntary,
    says: 'The person was born into the work, or it was passed down to them.',
    sensitivity: 'medium',
  }),
  'sold-or-bonded': sign({
    ...involuntary,
    says: 'The person was sold, or recruited against a debt.',
    sensitivity: 'medium',
  }),
  'other-work': sign({ ...involuntary, says: 'The work is other work than was agreed.' }),
  'overtime-imposed': sign({
    ...involuntary,
    says: 'The person works overtime, or has to be on call, without having agreed to it.',
  }),
  'hazardous-work': sign({ ...involuntary, says: 'The work is dangerous, and the person did not agree to that.' }),
  'very-low-pay': sign({ ...involuntary, says: 'The work is paid very little or nothing at all.' }),
  'degrading-living': sign({
    ...involuntary,
    says: 'The person has to live in degrading conditions because of the work.',
  }),
  'work-for-others': sign({ ...involuntary, says: 'The person works for others than was agreed.' }),
  'kept-longer': sign({ ...involuntary, says: 'The person has to work for longer than was agreed.' }),
  'leaving-hindered': sign({ ...involuntary, says: 'The person has little or no freedom to end the work.' }),
} as const
