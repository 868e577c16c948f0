import { type Source, source } from '@cairn/engine'

/**
 * The Northern Irish act.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.northernIrishAct2015.id // => 'uk-nir-act-2015'
 * ```
 */
export const northernIrishAct2015: Source = source({
  id: 'uk-nir-act-2015',
  title: 'Human Trafficking and Exploitation (Criminal Justice and Support) Act (Northern Ireland) 2015',
  publisher: 'Northern Ireland Assembly',
  year: 2015,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'The title is shortened: after Support it leaves out the words that name the people supported. For the duty of section 13 no commencement was found.',
})
