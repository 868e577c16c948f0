import { type Source, source } from '@cairn/engine'

/**
 * The Irish arrangements before the act of 2024.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.irishArrangements.id // => 'ie-arrangements-2008'
 * ```
 */
export const irishArrangements: Source = source({
  id: 'ie-arrangements-2008',
  title: 'Irish Administrative Immigration Arrangements',
  publisher: 'Ireland',
  year: 2011,
  kind: 'guidance',
  licence: 'none stated in the copy that was read: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'Of 7 June 2008, as amended on 9 March 2011.',
})
