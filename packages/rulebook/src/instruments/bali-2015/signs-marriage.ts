import { sign } from '@cairn/engine'
import { baliPolicyGuide } from '../../sources/bali-policy-guide.ts'

const marriage = {
  group: 'marriage',
  unknown: 'open',
  cites: [baliPolicyGuide.at('section 3.3, forced or servile marriage')],
  status: 'read-in-source',
} as const

/** Eight signs of exploitation through marriage. */
export const marriageSigns = {
  'marriage-third-party-paid': sign({
    ...marriage,
    says: 'Somebody else was paid for the marriage.',
    sensitivity: 'medium',
  }),
  'marriage-arranged-without-spouses': sign({
    ...marriage,
    says: 'The marriage was arranged without the two who were to marry.',
    sensitivity: 'medium',
  }),
  'marriage-led-to-exploitation': sign({
    ...marriage,
    says: 'The marriage leads to exploited labour, servitude or sexual exploitation.',
    sensitivity: 'high',
  }),
  'marriage-virginity-test': sign({
    ...marriage,
    says: 'A virginity test is part of the marriage.',
    sensitivity: 'high',
    note: 'Only for somebody trained to ask; otherwise only when the person speaks of it.',
  }),
  'marriage-relatives-forced': sign({
    ...marriage,
    says: 'Relatives were forced to marry before.',
    sensitivity: 'medium',
  }),
  'marriage-distress': sign({
    ...marriage,
    says: 'In the marriage the person is in low spirits, cut off, hurts themselves or uses substances.',
    sensitivity: 'high',
    note: 'Distress has many causes. It is first of all a reason to care for the person.',
  }),
  'marriage-family-violence': sign({
    ...marriage,
    says: 'There is violence in the family.',
    sensitivity: 'medium',
  }),
  'marriage-under-age': sign({
    ...marriage,
    says: 'The person is married, or to be married, and is under age.',
    sensitivity: 'medium',
    note: 'One of three signs on age, each for its own form of exploitation. Which age the source means was not noted. The age itself is asked once, elsewhere.',
  }),
} as const
