import { type Source, source } from '@cairn/engine'

/**
 * The pledge of 2015.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.movementPledge2015.id // => 'movement-pledge-2015'
 * ```
 */
export const movementPledge2015: Source = source({
  id: 'movement-pledge-2015',
  title: 'Movement pledge of 2015 on migrants in Europe',
  publisher: 'European National Societies',
  year: 2015,
  kind: 'movement-policy',
  licence: 'none stated in the copy that was read: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'Reports on the pledge by the British and the Netherlands Red Cross were read. The short title is ours.',
})
