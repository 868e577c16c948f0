import { sign } from '@cairn/engine'
import { baliPolicyGuide } from '../../sources/bali-policy-guide.ts'

const sexual = {
  group: 'sexual',
  unknown: 'open',
  sensitivity: 'high',
  cites: [baliPolicyGuide.at('section 3.3, sexual exploitation')],
  status: 'read-in-source',
} as const

/** Five signs of sexual exploitation: listened to, never probed. */
export const sexualSigns = {
  'sexual-cannot-refuse': sign({
    ...sexual,
    says: 'The person may not refuse clients, certain acts or unprotected sex.',
  }),
  'sexual-little-of-the-money': sign({
    ...sexual,
    says: 'The person gets none or little of the money that is paid for sex.',
  }),
  'sexual-contraception-decided': sign({
    ...sexual,
    says: 'Others impose or forbid contraception.',
  }),
  'sexual-tests-imposed': sign({
    ...sexual,
    says: 'Others impose medical or pregnancy tests.',
  }),
  'sexual-under-age': sign({
    ...sexual,
    says: 'The person is used in the sale of sex and is under age.',
    note: 'One of three signs on age, each for its own form of exploitation. Which age the source means was not noted. The age itself is asked once, elsewhere.',
  }),
} as const
