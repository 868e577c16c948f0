import { type Source, source } from '@cairn/engine'

/**
 * The Luxembourg act on the movement of persons and immigration.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.luxembourgAct2008.id // => 'lu-act-2008'
 * ```
 */
export const luxembourgAct2008: Source = source({
  id: 'lu-act-2008',
  title: 'Luxembourg Act of 29 August 2008',
  publisher: 'Luxembourg',
  year: 2008,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'A copy of the text was read; the rule for counting days was not.',
})
