import { codeList } from '../code-list.ts'

/**
 * Where or how a person was approached.
 *
 * @example
 * ```ts
 * import { recruitments } from '@cairn/schemas'
 *
 * recruitments.labels['online-network'] // => 'Online network'
 * ```
 */
export const recruitments = codeList({
  id: 'recruitments',
  title: 'Ways of recruitment',
  says: 'Where or how the offer came.',
  version: 1,
  sources: [{ title: 'Human Trafficking Case Data Standard', version: '2.0', status: 'read-in-source' }],
  labels: {
    'place-of-business': 'At a place of business',
    'place-of-education': 'At a school or other place of learning',
    'at-work': 'At work',
    'online-network': 'Online network',
    'online-advertisement': 'Online advertisement',
    television: 'Television',
    newspaper: 'Newspaper',
    family: 'Family or a family event',
    friends: 'Friends or a social event',
    another: 'Another way',
  },
})
