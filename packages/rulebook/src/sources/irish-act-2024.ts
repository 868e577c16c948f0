import { type Source, source } from '@cairn/engine'

/**
 * The Irish act of 17 July 2024.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.irishAct2024.id // => 'ie-act-28-2024'
 * ```
 */
export const irishAct2024: Source = source({
  id: 'ie-act-28-2024',
  title: 'Irish Act 28 of 2024',
  publisher: 'Oireachtas',
  year: 2024,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'Sections 20, 26, 28, 33 and 35 of Part 3 were read. No commencement of Part 3 was found: it is not known to be in force.',
})
