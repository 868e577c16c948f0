import { codeList } from '../code-list.ts'

/**
 * At which stage a body decided about status. Names differ by country; these are the shared steps.
 *
 * @example
 * ```ts
 * import { decisionStages } from '@cairn/schemas'
 *
 * decisionStages.labels.first // => 'First, on reasonable grounds'
 * ```
 */
export const decisionStages = codeList({
  id: 'decision-stages',
  title: 'Stage of a decision',
  says: 'Which step it was. The names in national law differ.',
  version: 1,
  sources: [
    { title: 'UK and Irish identification steps', version: 'as read 2026', status: 'read-in-source' },
    { title: 'own list', version: '1', status: 'house' },
  ],
  labels: {
    first: 'First, on reasonable grounds',
    conclusive: 'Conclusive',
    review: 'On review or appeal',
    court: 'By a court',
  },
})
