import { type Source, source } from '@cairn/engine'

/**
 * Numbers of child welfare in Western Australia for caseload.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.westernAustraliaCaseload.id // => 'western-australia-caseload'
 * ```
 */
export const westernAustraliaCaseload: Source = source({
  id: 'western-australia-caseload',
  title: 'Caseload of child protection workers',
  publisher: 'Western Australia',
  kind: 'guidance',
  licence: 'facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'From child welfare. Read as a page that gives the numbers.',
})
