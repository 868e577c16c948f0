import { type Source, source } from '@cairn/engine'

/**
 * The same Directive as Directive (EU) 2024/1712 amended it.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.directive201136AsAmended2024.at('article 2(3)').source // => 'eu-2011-36-as-amended-2024'
 * ```
 */
export const directive201136AsAmended2024: Source = source({
  id: 'eu-2011-36-as-amended-2024',
  title: 'Directive 2011/36/EU as amended by Directive (EU) 2024/1712',
  publisher: 'European Union',
  year: 2024,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-25',
  note: 'Consolidated text of 14 July 2024. One note says that its article 2 was read in a faithful copy, a later one that the amending text itself was not; the later one counts, so what was added in 2024 is secondary. That States had to have it in their law by 15 July 2026 was seen in accounts of others only.',
})
