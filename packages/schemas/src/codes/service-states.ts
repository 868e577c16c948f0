import { codeList } from '../code-list.ts'

/**
 * Whether a service is running.
 *
 * @example
 * ```ts
 * import { serviceStates } from '@cairn/schemas'
 *
 * serviceStates.labels.active // => 'Active'
 * ```
 */
export const serviceStates = codeList({
  id: 'service-states',
  title: 'State of a service',
  says: 'As in the service directory standard.',
  version: 1,
  sources: [{ title: 'Human Services Data Specification', version: '3.0', status: 'read-in-source' }],
  labels: {
    active: 'Active',
    inactive: 'Inactive',
    defunct: 'Gone',
    'temporarily-closed': 'Closed for now',
  },
})
