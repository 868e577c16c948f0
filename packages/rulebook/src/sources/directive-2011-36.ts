import { type Source, source } from '@cairn/engine'

/**
 * The directive on prevention and protection.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.directive201136.id // => 'eu-2011-36'
 * ```
 */
export const directive201136: Source = source({
  id: 'eu-2011-36',
  title: 'Directive 2011/36/EU',
  publisher: 'European Union',
  year: 2011,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-25',
  note: 'To be transposed by 6 April 2013. Recital 11 and articles 2, 8 and 11 to 17 were read in open copies.',
})
