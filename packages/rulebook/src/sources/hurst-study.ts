import { type Source, source } from '@cairn/engine'

/**
 * The study of the six-item tool on a tablet in one emergency department for children.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.hurstStudy.year // => 2021
 * ```
 */
export const hurstStudy: Source = source({
  id: 'hurst-study-2021',
  title: 'Confidential screening for sex trafficking among minors in a pediatric emergency department',
  publisher: 'Pediatrics',
  year: 2021,
  kind: 'research',
  licence: 'none seen: figures are cited; the items belong to their rights holders and are not here',
  read: '2026-11-25',
  note: 'Hurst and colleagues, volume 147(3). The abstract was read, not the paper.',
})
