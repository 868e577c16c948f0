import { codeList } from '../code-list.ts'

/**
 * Levels of risk, highest first. There is one above high. Not assessed is a level of its own: it reads as high, and is shown beside it.
 *
 * @example
 * ```ts
 * import { riskLevels } from '@cairn/schemas'
 *
 * riskLevels.labels['not-assessed'] // => 'Not assessed'
 * ```
 */
export const riskLevels = codeList({
  id: 'risk-levels',
  title: 'Level of risk',
  says: 'Highest first. Not assessed reads as high and is still shown as not assessed.',
  version: 1,
  sources: [
    { title: 'Primero look-up lists', version: 'commit 4b95bf9474', status: 'read-in-source' },
    { title: 'own addition: now, not assessed', version: '1', status: 'house' },
  ],
  labels: {
    now: 'Now',
    high: 'High',
    medium: 'Medium',
    low: 'Low',
    'not-assessed': 'Not assessed',
  },
})
