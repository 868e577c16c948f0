import { codeList } from '../code-list.ts'

/**
 * Why a case is passed on or came in.
 *
 * @example
 * ```ts
 * import { referralReasons } from '@cairn/schemas'
 *
 * referralReasons.labels.moving // => 'The person moves'
 * ```
 */
export const referralReasons = codeList({
  id: 'referral-reasons',
  title: 'Reason for a referral',
  says: 'Why it is passed on or came in.',
  version: 1,
  sources: [{ title: 'Human Trafficking Case Data Standard', version: '2.0', status: 'read-in-source' }],
  labels: {
    'more-services-needed': 'More services are needed',
    moving: 'The person moves',
    another: 'Another reason',
  },
})
