import { codeList } from '../code-list.ts'

/**
 * What help has to take into account, whatever the need.
 *
 * @example
 * ```ts
 * import { specialNeeds } from '@cairn/schemas'
 *
 * specialNeeds.labels.pregnancy // => 'Pregnancy'
 * ```
 */
export const specialNeeds = codeList({
  id: 'special-needs',
  title: 'Special needs',
  says: 'To be attended to in every service. Told or seen, never probed.',
  version: 1,
  sources: [{ title: 'Directive 2011/36/EU, art. 11(7)', version: '2011', status: 'read-in-source' }],
  labels: {
    pregnancy: 'Pregnancy',
    health: 'Health',
    disability: 'Disability',
    'mental-or-psychological': 'Mental or psychological condition',
    'serious-violence': 'Serious psychological, physical or sexual violence',
  },
})
