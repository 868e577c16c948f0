import { codeList } from '../code-list.ts'

/**
 * Whether a case is open. Closing never closes the door: it can be opened again at any time.
 *
 * @example
 * ```ts
 * import { caseStates } from '@cairn/schemas'
 *
 * caseStates.labels['follow-up'] // => 'Followed up'
 * ```
 */
export const caseStates = codeList({
  id: 'case-states',
  title: 'State of a case',
  says: 'Whether work is going on. A closed case can be opened again.',
  version: 1,
  sources: [
    { title: 'Human Trafficking Case Data Standard', version: '2.0', status: 'read-in-source' },
    { title: 'Primero look-up lists', version: 'commit 4b95bf9474', status: 'read-in-source' },
  ],
  labels: {
    open: 'Open',
    'follow-up': 'Followed up',
    closed: 'Closed',
    'closed-referred': 'Closed, referred',
    transferred: 'Transferred',
    duplicate: 'Doubled by another',
  },
})
