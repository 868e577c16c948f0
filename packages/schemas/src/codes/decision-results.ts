import { codeList } from '../code-list.ts'

/**
 * What a body decided about status. It is theirs: the library never fills this in, and never says it of a person by itself.
 *
 * @example
 * ```ts
 * import { decisionResults } from '@cairn/schemas'
 *
 * decisionResults.labels.recognised // => 'Recognised'
 * ```
 */
export const decisionResults = codeList({
  id: 'decision-results',
  title: 'What was decided',
  says: 'What the body decided, as it wrote. Never computed, never guessed.',
  version: 1,
  sources: [
    { title: 'Human Trafficking Case Data Standard', version: '2.0', status: 'read-in-source' },
    { title: 'own list', version: '1', status: 'house' },
  ],
  labels: {
    'recognised-as-possible': 'Recognised as possible',
    recognised: 'Recognised',
    'not-recognised': 'Not recognised',
    'not-decided': 'Left open',
    withdrawn: 'Decision withdrawn',
  },
})
