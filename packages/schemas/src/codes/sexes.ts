import { codeList } from '../code-list.ts'

/**
 * Sex, where a medical service needs it. Wide and never required.
 *
 * @example
 * ```ts
 * import { sexes } from '@cairn/schemas'
 *
 * Object.keys(sexes.labels) // => ['female', 'male', 'intersex', 'not-specified']
 * ```
 */
export const sexes = codeList({
  id: 'sexes',
  title: 'Sex',
  says: 'Only where care or a service depends on it; otherwise leave it out.',
  version: 1,
  sources: [{ title: 'own list', version: '1', status: 'house' }],
  labels: {
    female: 'Female',
    male: 'Male',
    intersex: 'Intersex',
    'not-specified': 'Not specified',
  },
})
