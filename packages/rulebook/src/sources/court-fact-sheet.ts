import { type Source, source } from '@cairn/engine'

/**
 * What the European Court of Human Rights says about its own cases under article 4.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.courtFactSheet.publisher // => 'European Court of Human Rights'
 * ```
 */
export const courtFactSheet: Source = source({
  id: 'echr-fact-sheet-2024',
  title: 'Court fact sheet on article 4, October 2024',
  publisher: 'European Court of Human Rights',
  year: 2024,
  kind: 'guidance',
  licence: 'none stated in the copy that was read: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'The title is ours; article 4 is that of the European Convention on Human Rights.',
})
