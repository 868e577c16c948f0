import { codeList } from '../code-list.ts'

/**
 * How far a referral has come.
 *
 * @example
 * ```ts
 * import { referralStates } from '@cairn/schemas'
 *
 * referralStates.labels['in-progress'] // => 'Under way'
 * ```
 */
export const referralStates = codeList({
  id: 'referral-states',
  title: 'State of a referral',
  says: 'How far it has come.',
  version: 1,
  sources: [{ title: 'Primero look-up lists', version: 'commit 4b95bf9474', status: 'read-in-source' }],
  labels: {
    planned: 'Planned',
    'in-progress': 'Under way',
    accepted: 'Taken up',
    closed: 'Closed',
  },
})
