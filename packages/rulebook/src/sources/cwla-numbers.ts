import { type Source, source } from '@cairn/engine'

/**
 * Numbers of child welfare for caseload and supervision.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.cwlaNumbers.id // => 'cwla-numbers'
 * ```
 */
export const cwlaNumbers: Source = source({
  id: 'cwla-numbers',
  title: 'Recommended caseloads and supervision',
  publisher: 'Child Welfare League of America',
  kind: 'guidance',
  licence: 'facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'From child welfare. Read as pages that give the numbers.',
})
