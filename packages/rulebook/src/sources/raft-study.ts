import { type Source, source } from '@cairn/engine'

/**
 * The study behind the RAFT: adults in emergency departments.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.raftStudy.year // => 2021
 * ```
 */
export const raftStudy: Source = source({
  id: 'raft-study-2021',
  title: 'Validation of a screening tool for labor and sex trafficking among emergency department patients',
  publisher: 'Journal of the American College of Emergency Physicians Open',
  year: 2021,
  kind: 'research',
  licence: 'none seen: figures are cited; the items belong to their rights holders and are not here',
  read: '2026-11-25',
  note: 'Chisolm-Straker and colleagues, DOI 10.1002/emp2.12558. Most of the abstract was read, not its end and not the paper.',
})
