import { codeList } from '../code-list.ts'

/**
 * What details may be used for. One consent for each purpose and recipient; there is no blanket one.
 *
 * @example
 * ```ts
 * import { purposes } from '@cairn/schemas'
 *
 * purposes.labels.referral // => 'Referral to another service'
 * ```
 */
export const purposes = codeList({
  id: 'purposes',
  title: 'Purposes',
  says: 'What for. Each purpose needs a consent of its own.',
  version: 1,
  sources: [
    { title: 'Primero look-up lists', version: 'commit 4b95bf9474', status: 'read-in-source' },
    { title: 'own list', version: '1', status: 'house' },
  ],
  labels: {
    conversation: 'This conversation',
    'record-keeping': 'Keeping a record',
    services: 'Services of this organisation',
    referral: 'Referral to another service',
    'formal-identification': 'Formal identification',
    'police-contact': 'Contact with the police',
    'legal-help': 'Legal help',
    'medical-care': 'Medical care',
    tracing: 'Looking for relatives',
    'family-contact': 'Contact with family',
    'consulate-contact': 'Contact with the consulate',
    return: 'Return',
    statistics: 'Statistics without names',
    research: 'Research',
  },
})
