import { type Source, source } from '@cairn/engine'

/**
 * Pages of Danish authorities.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.danishPages.id // => 'dk-reflection-pages'
 * ```
 */
export const danishPages: Source = source({
  id: 'dk-reflection-pages',
  title: 'Danish pages on the reflection period',
  publisher: 'Danish Immigration Service and Centre against Human Trafficking',
  kind: 'guidance',
  licence: 'none stated in the copy that was read: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'They describe section 33(14) of the Aliens Act, which was not read.',
})
