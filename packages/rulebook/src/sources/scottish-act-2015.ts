import { type Source, source } from '@cairn/engine'

/**
 * The Scottish act.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.scottishAct2015.id // => 'uk-sct-act-2015'
 * ```
 */
export const scottishAct2015: Source = source({
  id: 'uk-sct-act-2015',
  title: 'Human Trafficking and Exploitation (Scotland) Act 2015',
  publisher: 'Scottish Parliament',
  year: 2015,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'Section 12 is in force since 31 January 2018. For the duty of section 38 no commencement was found.',
})
