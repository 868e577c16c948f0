import { sign } from '@cairn/engine'
import { baliPolicyGuide } from '../../sources/bali-policy-guide.ts'

const domestic = {
  group: 'domestic',
  unknown: 'open',
  cites: [baliPolicyGuide.at('section 3.3, domestic servitude')],
  status: 'read-in-source',
} as const

/** Seven signs of exploitation in a household. */
export const domesticSigns = {
  'domestic-poor-food': sign({
    ...domestic,
    says: 'In the household the person gets poor food.',
    sensitivity: 'low',
  }),
  'domestic-excessive-hours': sign({
    ...domestic,
    says: 'In the household the person works very long hours.',
    sensitivity: 'low',
  }),
  'domestic-no-private-space': sign({
    ...domestic,
    says: 'In the household the person has no space of their own.',
    sensitivity: 'low',
  }),
  'domestic-shut-in': sign({
    ...domestic,
    says: 'The person is shut in the household, without contact with others.',
    sensitivity: 'medium',
  }),
  'domestic-insults-threats-assaults': sign({
    ...domestic,
    says: 'In the household the person is insulted, threatened or assaulted.',
    sensitivity: 'medium',
  }),
  'domestic-recruitment-fee': sign({
    ...domestic,
    says: 'The person paid a fee to be recruited into the household.',
    sensitivity: 'low',
  }),
  'domestic-under-age': sign({
    ...domestic,
    says: 'The person works in the household and is under age.',
    sensitivity: 'medium',
    note: 'One of three signs on age, each for its own form of exploitation. Which age the source means was not noted. The age itself is asked once, elsewhere.',
  }),
} as const
