import { codeList } from '../code-list.ts'

/**
 * Whose word something is. What a person told and what a worker saw are kept apart.
 *
 * @example
 * ```ts
 * import { voices } from '@cairn/schemas'
 *
 * voices.labels['worker-saw'] // => 'A worker saw it'
 * ```
 */
export const voices = codeList({
  id: 'voices',
  title: 'Who says so',
  says: 'Whose word it is. Never a measure of how far it is believed.',
  version: 1,
  sources: [{ title: 'own list', version: '1', status: 'house' }],
  labels: {
    person: 'The person',
    'person-through-interpreter': 'The person, through an interpreter',
    'child-carer': 'A carer of the child',
    family: 'Family',
    'another-person': 'Somebody else who was there',
    'worker-saw': 'A worker saw it',
    organisation: 'Another organisation',
    authority: 'An authority',
    document: 'A document',
    unknown: 'Not noted',
  },
})
