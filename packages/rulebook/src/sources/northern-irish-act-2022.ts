import { type Source, source } from '@cairn/engine'

/**
 * The Northern Irish act that widened support.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.northernIrishAct2022.id // => 'uk-nir-act-2022'
 * ```
 */
export const northernIrishAct2022: Source = source({
  id: 'uk-nir-act-2022',
  title: 'Justice Act (Northern Ireland) 2022, Part 2',
  publisher: 'Northern Ireland',
  year: 2022,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'The title is shortened: it leaves out the words in brackets that name sexual offences and the people whom Part 2 is about.',
})
