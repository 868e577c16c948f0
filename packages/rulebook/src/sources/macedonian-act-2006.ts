import { type Source, source } from '@cairn/engine'

/**
 * The act of 2006.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.macedonianAct2006.id // => 'mk-act-2006'
 * ```
 */
export const macedonianAct2006: Source = source({
  id: 'mk-act-2006',
  title: 'North Macedonian Act on foreigners of 2006',
  publisher: 'North Macedonia',
  year: 2006,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'A later act was not read.',
})
