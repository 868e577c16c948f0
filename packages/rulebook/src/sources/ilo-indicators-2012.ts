import { type Source, source } from '@cairn/engine'

/**
 * The eleven indicators of forced labour of the International Labour Organization.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.iloIndicators2012.at('list of indicators').kind // => 'guidance'
 * ```
 */
export const iloIndicators2012: Source = source({
  id: 'ilo-indicators-2012',
  title: 'Indicators of forced labour, 2012',
  publisher: 'International Labour Organization',
  year: 2012,
  kind: 'guidance',
  licence: 'copyright of the International Labour Organization: the headings are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'The list was read in two copies, and the page of the publisher on what it is for. The explanations of each heading were not.',
})
