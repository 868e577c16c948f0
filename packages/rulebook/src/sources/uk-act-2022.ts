import { type Source, source } from '@cairn/engine'

/**
 * The UK act that sets the recovery period.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.ukAct2022.id // => 'uk-naba-2022'
 * ```
 */
export const ukAct2022: Source = source({
  id: 'uk-naba-2022',
  title: 'Nationality and Borders Act 2022',
  publisher: 'United Kingdom',
  year: 2022,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
})
