import { type Source, source } from '@cairn/engine'

/**
 * Pages of the Finnish assistance system.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.finnishPages.id // => 'fi-reflection-pages'
 * ```
 */
export const finnishPages: Source = source({
  id: 'fi-reflection-pages',
  title: 'Finnish pages on the reflection period',
  publisher: 'Finnish National Assistance System',
  year: 2023,
  kind: 'guidance',
  licence: 'none stated in the copy that was read: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'They describe sections 52b and 52c of the Aliens Act (301/2004), which was not read.',
})
