import { type Source, source } from '@cairn/engine'

/**
 * The directive that amends the one of 2011.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.directive20241712.id // => 'eu-2024-1712'
 * ```
 */
export const directive20241712: Source = source({
  id: 'eu-2024-1712',
  title: 'Directive (EU) 2024/1712',
  publisher: 'European Union',
  year: 2024,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: 'none yet',
  note: 'Published 24 June 2024. Only accounts of it were read.',
})
