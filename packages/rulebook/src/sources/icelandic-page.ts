import { type Source, source } from '@cairn/engine'

/**
 * A page that describes the Icelandic rule.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.icelandicPage.id // => 'is-reflection-page'
 * ```
 */
export const icelandicPage: Source = source({
  id: 'is-reflection-page',
  title: 'Baltic Sea region page on Iceland',
  publisher: 'bsr-trm, Baltic Sea region',
  kind: 'guidance',
  licence: 'none stated in the copy that was read: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'A page on national rules; the act was not read.',
})
