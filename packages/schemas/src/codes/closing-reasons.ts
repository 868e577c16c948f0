import { codeList } from '../code-list.ts'

/**
 * Why a case was closed.
 *
 * @example
 * ```ts
 * import { closingReasons } from '@cairn/schemas'
 *
 * closingReasons.labels['person-asked'] // => 'The person asked for it'
 * ```
 */
export const closingReasons = codeList({
  id: 'closing-reasons',
  title: 'Reason for closing',
  says: 'Why work ended. Never a judgement about the person.',
  version: 1,
  sources: [{ title: 'own list', version: '1', status: 'house' }],
  labels: {
    'plan-reached': 'The plan was reached',
    'person-asked': 'The person asked for it',
    'moved-away': 'The person moved away',
    'contact-lost': 'Contact was lost',
    'handed-over': 'Handed over',
    duplicate: 'Doubled by another case',
    died: 'The person died',
    another: 'Another reason',
  },
})
