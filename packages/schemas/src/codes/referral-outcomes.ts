import { codeList } from '../code-list.ts'

/**
 * How a referral ended. A person who does not want it has not done anything wrong.
 *
 * @example
 * ```ts
 * import { referralOutcomes } from '@cairn/schemas'
 *
 * referralOutcomes.labels['person-said-no'] // => 'The person did not want it'
 * ```
 */
export const referralOutcomes = codeList({
  id: 'referral-outcomes',
  title: 'Outcome of a referral',
  says: 'How it ended.',
  version: 1,
  sources: [{ title: 'own list', version: '1', status: 'house' }],
  labels: {
    completed: 'Completed',
    'taken-up': 'Taken up by the service',
    'service-said-no': 'The service said no',
    'person-said-no': 'The person did not want it',
    'criteria-not-met': 'Outside what the service takes',
    'no-room': 'No room',
    'no-contact': 'No contact came about',
    revoked: 'Taken back',
  },
})
