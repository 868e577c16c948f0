import { type Source, source } from '@cairn/engine'

/**
 * The Swiss ordinance.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.swissOrdinance.id // => 'ch-vzae'
 * ```
 */
export const swissOrdinance: Source = source({
  id: 'ch-vzae',
  title: 'Swiss Ordinance on Admission, Residence and Employment (VZAE)',
  publisher: 'Switzerland',
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'A copy of the consolidated text was read.',
})
