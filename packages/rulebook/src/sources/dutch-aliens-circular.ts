import { type Source, source } from '@cairn/engine'

/**
 * The Dutch circular.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.dutchAliensCircular.id // => 'nl-aliens-circular'
 * ```
 */
export const dutchAliensCircular: Source = source({
  id: 'nl-aliens-circular',
  title: 'Dutch Aliens Circular, part B8/3',
  publisher: 'Netherlands',
  year: 2023,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'With the amendment WBV 2023/11.',
})
