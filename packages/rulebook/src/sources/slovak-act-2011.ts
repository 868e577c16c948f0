import { type Source, source } from '@cairn/engine'

/**
 * The Slovak act on the stay of foreigners.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.slovakAct2011.id // => 'sk-act-404-2011'
 * ```
 */
export const slovakAct2011: Source = source({
  id: 'sk-act-404-2011',
  title: 'Slovak Act 404/2011',
  publisher: 'Slovakia',
  year: 2011,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'A copy of the text was read.',
})
