import { type Source, source } from '@cairn/engine'

/**
 * The study of the six-item tool at sixteen places of health care.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.greenbaumStudy.year // => 2018
 * ```
 */
export const greenbaumStudy: Source = source({
  id: 'greenbaum-study-2018',
  title: 'Evaluation of a six-item tool for child sex trafficking in several places of health care',
  publisher: 'Journal of Adolescent Health',
  year: 2018,
  kind: 'research',
  licence: 'none seen: figures are cited; the items belong to their rights holders and are not here',
  read: '2026-11-25',
  note: 'The title is ours. Greenbaum and colleagues, volume 63(6), pages 745 to 752. The abstract was read, not the paper.',
})
