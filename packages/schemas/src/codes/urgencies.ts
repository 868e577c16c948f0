import { codeList } from '../code-list.ts'

/**
 * How soon a need has to be met. There is a step above the shortest window: now.
 *
 * @example
 * ```ts
 * import { urgencies } from '@cairn/schemas'
 *
 * urgencies.labels.now // => 'Now'
 * ```
 */
export const urgencies = codeList({
  id: 'urgencies',
  title: 'Urgency',
  says: 'How soon. The windows are those of an inter-agency referral form; now and planned are ours.',
  version: 1,
  sources: [
    { title: 'Inter-agency referral form, priorities', version: 'as read 2026', status: 'read-in-source' },
    { title: 'own addition: now, planned', version: '1', status: 'house' },
  ],
  labels: {
    now: 'Now',
    'within-24-hours': 'Within 24 hours',
    'within-72-hours': 'Within 72 hours',
    'within-2-weeks': 'Within two weeks',
    planned: 'Planned',
  },
})
