import { codeList } from '../code-list.ts'

/**
 * How a stretch of a journey was made.
 *
 * @example
 * ```ts
 * import { transports } from '@cairn/schemas'
 *
 * transports.labels.road // => 'By road'
 * ```
 */
export const transports = codeList({
  id: 'transports',
  title: 'Means of transport',
  says: 'How a stretch was travelled.',
  version: 1,
  sources: [{ title: 'own list', version: '1', status: 'house' }],
  labels: {
    'on-foot': 'On foot',
    road: 'By road',
    rail: 'By rail',
    sea: 'By sea or river',
    air: 'By air',
    another: 'Another way',
  },
})
