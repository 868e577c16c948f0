import { type Source, source } from '@cairn/engine'

/**
 * A matrix published for risks to patients.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.fiveByFive.publisher // => 'Thorax (BMJ)'
 * ```
 */
export const fiveByFive: Source = source({
  id: 'five-by-five',
  title: 'Five-by-five matrix of likelihood and severity',
  publisher: 'Thorax (BMJ)',
  kind: 'research',
  licence: 'facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'A table published in a paper on patients. The title is ours; the year of the paper was not noted.',
})
