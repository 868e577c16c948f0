import { type Source, source } from '@cairn/engine'

/**
 * The guidelines of labour statisticians on how to measure forced labour.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.icls2018.at('definition of forced labour').kind // => 'guidance'
 * ```
 */
export const icls2018: Source = source({
  id: 'icls-2018',
  title: 'Guidelines on the measurement of forced labour, 2018',
  publisher: 'International Conference of Labour Statisticians, International Labour Organization',
  year: 2018,
  kind: 'guidance',
  licence: 'copyright of the International Labour Organization: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'Of the 20th Conference. The definition and its two lists of heads were read; numbers of paragraphs were not noted.',
})
