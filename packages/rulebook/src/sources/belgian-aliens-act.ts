import { type Source, source } from '@cairn/engine'

/**
 * The Belgian act on the entry and stay of foreigners.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.belgianAliensAct.id // => 'be-act-1980'
 * ```
 */
export const belgianAliensAct: Source = source({
  id: 'be-act-1980',
  title: 'Belgian Act of 15 December 1980',
  publisher: 'Belgium',
  year: 1980,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: 'none yet',
  note: 'Articles 61/2 to 61/5, with a circular of 23 December 2016; seen in accounts of the immigration office and the Commission.',
})
