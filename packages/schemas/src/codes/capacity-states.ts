import { codeList } from '../code-list.ts'

/**
 * Whether a service has room. Four states; not known is said by leaving it out.
 *
 * @example
 * ```ts
 * import { capacityStates } from '@cairn/schemas'
 *
 * capacityStates.labels.waitlist // => 'Waiting list'
 * ```
 */
export const capacityStates = codeList({
  id: 'capacity-states',
  title: 'Room',
  says: 'Whether there is room now, kept by the service itself.',
  version: 1,
  sources: [{ title: 'FHIR SDOH Clinical Care', version: '3.0.0', status: 'read-in-source' }],
  labels: {
    'has-capacity': 'Has room',
    waitlist: 'Waiting list',
    'no-capacity': 'No room',
    'additional-assessment-required': 'They must assess first',
  },
})
