import { codeList } from '../code-list.ts'

/**
 * How a person describes their gender. Wide, never required, never used by a rule about signs.
 *
 * @example
 * ```ts
 * import { genders } from '@cairn/schemas'
 *
 * Object.keys(genders.labels).includes('transgender-feminine') // => true
 * ```
 */
export const genders = codeList({
  id: 'genders',
  title: 'Gender',
  says: 'How the person describes themselves. Ask only where a service tests it or the person wants it known.',
  version: 1,
  sources: [
    { title: 'Human Trafficking Case Data Standard', version: '2.0', status: 'read-in-source' },
    { title: 'own addition: another', version: '1', status: 'house' },
  ],
  labels: {
    feminine: 'Woman or girl',
    masculine: 'Man or boy',
    'transgender-feminine': 'Trans woman or girl',
    'transgender-masculine': 'Trans man or boy',
    'non-conforming': 'Outside these two',
    another: 'Another description',
    'not-specified': 'Not specified',
  },
})
