import { codeList } from '../code-list.ts'

/**
 * What tied the person to somebody involved, as they describe it. Kinds only; nobody is named here.
 *
 * @example
 * ```ts
 * import { ties } from '@cairn/schemas'
 *
 * ties.labels['intimate-partner'] // => 'Partner'
 * ```
 */
export const ties = codeList({
  id: 'ties',
  title: 'Tie to somebody involved',
  says: 'Kinds of tie. Never a name.',
  version: 1,
  sources: [
    { title: 'Human Trafficking Case Data Standard', version: '2.0', status: 'read-in-source' },
    { title: 'Counter-Trafficking Data Collaborative codebook', version: '2024', status: 'read-in-source' },
    { title: 'own addition: stranger stands for HTCDS’s misspelt third value', version: '1', status: 'house' },
  ],
  labels: {
    'intimate-partner': 'Partner',
    family: 'Family',
    friend: 'Friend',
    acquaintance: 'Somebody they knew',
    stranger: 'A stranger',
    another: 'Another tie',
  },
})
