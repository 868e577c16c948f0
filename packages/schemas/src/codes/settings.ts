import { codeList } from '../code-list.ts'

/**
 * Whether what happened crossed a border. Never a condition of anything: people are helped in both settings alike.
 *
 * @example
 * ```ts
 * import { settings } from '@cairn/schemas'
 *
 * Object.keys(settings.labels) // => ['domestic', 'across-borders', 'unknown']
 * ```
 */
export const settings = codeList({
  id: 'settings',
  title: 'Setting',
  says: 'Inside one country, or across borders. Never a condition of help.',
  version: 1,
  sources: [{ title: 'Council of Europe Convention CETS 197, art. 2', version: '2005', status: 'secondary' }],
  labels: {
    domestic: 'Inside one country',
    'across-borders': 'Across borders',
    unknown: 'Not known',
  },
})
