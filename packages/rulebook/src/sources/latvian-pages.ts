import { type Source, source } from '@cairn/engine'

/**
 * Pages that describe the Latvian rule.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.latvianPages.id // => 'lv-reflection-pages'
 * ```
 */
export const latvianPages: Source = source({
  id: 'lv-reflection-pages',
  title: 'Latvian pages on the reflection period',
  publisher: 'Latvian government and service providers',
  kind: 'guidance',
  licence: 'none stated in the copy that was read: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'They describe an act of 2007, which was not read.',
})
