import { sign } from '@cairn/engine'
import { baliPolicyGuide } from '../../sources/bali-policy-guide.ts'

const organ = {
  group: 'organ',
  unknown: 'open',
  sensitivity: 'medium',
  cites: [baliPolicyGuide.at('section 3.3, removal of organs')],
  status: 'read-in-source',
} as const

/** Six signs of removal of organs. */
export const organSigns = {
  'organ-pressed-to-agree': sign({
    ...organ,
    says: 'The person was pressed to agree to the removal of an organ.',
  }),
  'organ-misled': sign({
    ...organ,
    says: 'The person was misled about the operation or the payment for an organ.',
  }),
  'organ-where-when-unknown': sign({
    ...organ,
    says: 'The person does not know where or when an organ would be removed.',
  }),
  'organ-risk-not-understood': sign({
    ...organ,
    says: 'Nobody made the removal of an organ and its risks clear to the person.',
  }),
  'organ-broker': sign({
    ...organ,
    says: 'A broker is involved in the removal of an organ.',
  }),
  'organ-recipient-travels': sign({
    ...organ,
    says: 'The one who is to receive the organ is to travel abroad with the person.',
  }),
} as const
