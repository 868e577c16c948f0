import { type Source, source } from '@cairn/engine'

/**
 * The French decree.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.frenchDecree.id // => 'fr-decree-2007'
 * ```
 */
export const frenchDecree: Source = source({
  id: 'fr-decree-2007',
  title: 'French decree of 2007 on the reflection period',
  publisher: 'France',
  year: 2007,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: 'none yet',
  note: 'Now CESEDA article R425-1 and following. Thirty days were seen only in the text of 2007.',
})
