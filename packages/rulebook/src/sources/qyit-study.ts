import { type Source, source } from '@cairn/engine'

/**
 * The study behind the QYIT: young adults without a home.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.qyitStudy.year // => 2019
 * ```
 */
export const qyitStudy: Source = source({
  id: 'qyit-study-2019',
  title: 'Screening for human trafficking among homeless young adults',
  publisher: 'Children and Youth Services Review',
  year: 2019,
  kind: 'research',
  licence: 'none seen: figures are cited; the items belong to their rights holders and are not here',
  read: '2026-11-25',
  note: 'Chisolm-Straker and colleagues, volume 98, pages 72 to 79. The abstract was read, not the paper.',
})
