import { type Source, source } from '@cairn/engine'

/**
 * The minimum standards of the Federation for dignity, access, participation and safety.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.pgiStandards2018.id // => 'pgi-standards-2018'
 * ```
 */
export const pgiStandards2018: Source = source({
  id: 'pgi-standards-2018',
  title: 'Minimum standards for protection, gender and inclusion in emergencies',
  publisher: 'International Federation of Red Cross and Red Crescent Societies',
  year: 2018,
  kind: 'movement-policy',
  licence: 'facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'Second edition. Read for its four headings and for what comes before specialised work.',
})
