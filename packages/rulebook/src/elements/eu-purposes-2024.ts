import { sign } from '@cairn/engine'
import { directive201136AsAmended2024 } from '../sources/eu-2011-36-as-amended-2024.ts'
import { euPurposes } from './eu-purposes.ts'

const added = {
  group: 'purpose',
  unknown: 'open',
  sensitivity: 'high',
  cites: [directive201136AsAmended2024.at('article 2(3)')],
  // One note has the consolidated list as read, a later one says that the amending text was not: the later one counts.
  status: 'secondary',
} as const

/** The purposes of 2011 and the three that were named in 2024. */
export const euPurposes2024 = {
  ...euPurposes,
  'exploited-surrogacy': sign({
    ...added,
    says: 'It was meant for, or came to, the exploitation of somebody who carries a child for others.',
    note: 'Carrying a child for others is no sign by itself: the exploitation of it is.',
  }),
  'exploited-marriage': sign({
    ...added,
    says: 'It was meant for, or came to, the exploitation of a forced marriage.',
  }),
  'exploited-adoption': sign({
    ...added,
    says: 'It was meant for, or came to, the exploitation of an adoption outside the law.',
    note: 'An adoption outside the law is no sign by itself: the exploitation of it is.',
  }),
} as const
