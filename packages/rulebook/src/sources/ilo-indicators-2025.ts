import { type Source, source } from '@cairn/engine'

/**
 * The revised edition of the eleven indicators of forced labour.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.iloIndicators2025.read // => 'none yet'
 * ```
 */
export const iloIndicators2025: Source = source({
  id: 'ilo-indicators-2025',
  title: 'Indicators of forced labour, revised edition of 2025',
  publisher: 'International Labour Organization',
  year: 2025,
  kind: 'guidance',
  licence: 'copyright of the International Labour Organization: the headings are cited, the wording here is our own',
  read: 'none yet',
  note: 'Published on 18 November 2025, as the page of the publisher says. That it kept the eleven headings was seen in an account of others.',
})
