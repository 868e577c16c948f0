import { type Source, source } from '@cairn/engine'

/**
 * A report that gives lengths of national periods.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.usReport2018.id // => 'us-report-2018'
 * ```
 */
export const usReport2018: Source = source({
  id: 'us-report-2018',
  title: 'Report of the US Department of State on Malta, 2018',
  publisher: 'US Department of State',
  year: 2018,
  kind: 'guidance',
  licence: 'none stated in the copy that was read: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'The short title is ours. It tells of national rules that were not read.',
})
