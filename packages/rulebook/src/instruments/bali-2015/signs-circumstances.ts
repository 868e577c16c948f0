import { sign } from '@cairn/engine'
import { baliPolicyGuide } from '../../sources/bali-policy-guide.ts'

const circumstances = {
  group: 'circumstances',
  unknown: 'open',
  sensitivity: 'low',
  cites: [baliPolicyGuide.at('section 3.3')],
  status: 'house',
} as const

/**
 * Six headings of circumstances, one sign each: their items are not here one by one, only their headings and numbers
 * are known. The sentences are ours: each says no more than that something under the heading is not right.
 */
export const circumstanceSigns = {
  travel: sign({
    ...circumstances,
    says: 'Something about the journey was not right.',
    note: 'Heading of eight items in the source. Having crossed a border, or not, never counts.',
  }),
  behaviour: sign({
    ...circumstances,
    says: 'The person seems unable to speak or act freely.',
    sensitivity: 'medium',
    note: 'Heading of three items in the source. Who the person is, and how they dress or look, never counts.',
  }),
  body: sign({
    ...circumstances,
    says: 'Something about the body or health of the person needs looking at.',
    sensitivity: 'medium',
    note: 'Heading of four items in the source. Only harm and health count: never looks, dress or marks on the skin that are not injuries.',
  }),
  'pay-and-contract': sign({
    ...circumstances,
    says: 'Something about pay or contract is not right.',
    note: 'Heading of nine items in the source.',
  }),
  'work-safety-and-health': sign({
    ...circumstances,
    says: 'Something about safety and health at work is not right.',
    note: 'Heading of five items in the source.',
  }),
  'movement-and-premises': sign({
    ...circumstances,
    says: 'Something about the premises, or about going in and out, is not right.',
    note: 'Heading of four items in the source.',
  }),
} as const
