import { sign } from '@cairn/engine'
import { baliPolicyGuide } from '../../sources/bali-policy-guide.ts'

const common = {
  group: 'common',
  unknown: 'open',
  cites: [baliPolicyGuide.at('section 3.3, common indicators')],
  status: 'read-in-source',
} as const

/** Seven signs that go with any form of exploitation. */
export const commonSigns = {
  'forced-into-situation': sign({
    ...common,
    says: 'The person was forced into the situation or is kept in it.',
    sensitivity: 'medium',
  }),
  'misled-about-work': sign({
    ...common,
    says: 'The person was misled about what they would do, or where.',
    sensitivity: 'low',
  }),
  'excessive-hours': sign({
    ...common,
    says: 'The hours are very long or the days too many.',
    sensitivity: 'low',
  }),
  'degrading-conditions': sign({
    ...common,
    says: 'The conditions are inhuman or degrading.',
    sensitivity: 'medium',
  }),
  'controlled-or-dependent': sign({
    ...common,
    says: 'Others control the person, or the person depends on them for nearly everything.',
    sensitivity: 'medium',
  }),
  'threats-or-violence': sign({
    ...common,
    says: 'There is violence against the person, or the threat of it, where they are exploited.',
    sensitivity: 'medium',
    note: 'The group of means has a sign for threats of its own, which the source counts apart.',
  }),
  'unsuitable-for-age': sign({
    ...common,
    says: 'What the person has to do is unsuitable for their age.',
    sensitivity: 'medium',
  }),
} as const
