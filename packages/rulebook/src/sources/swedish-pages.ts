import { type Source, source } from '@cairn/engine'

/**
 * Pages of Swedish agencies.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.swedishPages.id // => 'se-reflection-pages'
 * ```
 */
export const swedishPages: Source = source({
  id: 'se-reflection-pages',
  title: 'Swedish pages on the reflection period',
  publisher: 'Swedish Gender Equality Agency and Migration Agency',
  kind: 'guidance',
  licence: 'none stated in the copy that was read: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'They describe chapter 5 section 15 of the Aliens Act (2005:716), which was not read.',
})
