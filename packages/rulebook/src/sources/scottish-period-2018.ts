import { type Source, source } from '@cairn/engine'

/**
 * The Scottish regulations on the support period.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.scottishPeriod2018.id // => 'uk-ssi-2018-90'
 * ```
 */
export const scottishPeriod2018: Source = source({
  id: 'uk-ssi-2018-90',
  title: 'Scottish Statutory Instrument 2018/90',
  publisher: 'Scotland',
  year: 2018,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'In force since 1 April 2018.',
})
