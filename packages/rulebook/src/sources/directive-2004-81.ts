import { type Source, source } from '@cairn/engine'

/**
 * The directive on the reflection period.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.directive200481.id // => 'eu-2004-81'
 * ```
 */
export const directive200481: Source = source({
  id: 'eu-2004-81',
  title: 'Directive 2004/81/EC',
  publisher: 'European Union',
  year: 2004,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: 'none yet',
  note: 'Summaries and national laws that carry it out were read. It does not bind Ireland and Denmark.',
})
