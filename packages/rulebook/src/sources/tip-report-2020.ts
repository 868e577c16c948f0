import { type Source, source } from '@cairn/engine'

/**
 * A yearly report on all countries.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.tipReport2020.at('Kosovo').source // => 'tip-report-2020'
 * ```
 */
export const tipReport2020: Source = source({
  id: 'tip-report-2020',
  title: 'Trafficking in Persons Report, 2020',
  publisher: 'United States Department of State',
  year: 2020,
  kind: 'guidance',
  licence: 'facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'An account of what a country does, not that country’s own text.',
})
