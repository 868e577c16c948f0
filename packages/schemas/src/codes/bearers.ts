import { codeList } from '../code-list.ts'

/**
 * Who bears a risk. Each is assessed apart; none lowers what another is offered.
 *
 * @example
 * ```ts
 * import { bearers } from '@cairn/schemas'
 *
 * bearers.labels.family // => 'Family and dependants'
 * ```
 */
export const bearers = codeList({
  id: 'bearers',
  title: 'Whose risk',
  says: 'Who bears the risk. Kept apart; each with its own level and dates.',
  version: 1,
  sources: [
    { title: 'NRC/NORCAP tip sheet', version: 'as read 2026', status: 'read-in-source' },
    { title: 'Bulgarian National Referral Mechanism', version: 'as read 2026', status: 'read-in-source' },
  ],
  labels: {
    person: 'The person',
    family: 'Family and dependants',
    workers: 'Staff, volunteers, interpreters',
    organisation: 'The organisation and the community',
  },
})
