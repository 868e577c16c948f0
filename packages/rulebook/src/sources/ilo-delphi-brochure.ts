import { type Source, source } from '@cairn/engine'

/**
 * The lists of indicators that European experts graded in two rounds, 2009.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.iloDelphiBrochure.read // => 'none yet'
 * ```
 */
export const iloDelphiBrochure: Source = source({
  id: 'ilo-delphi-2009',
  title: 'Operational indicators of trafficking in human beings',
  publisher: 'International Labour Office and European Commission',
  year: 2009,
  kind: 'instrument',
  licence: 'ILO copyright: grades are cited as facts, the wording here is our own',
  read: 'none yet',
  note: 'First issue March 2009, revised September 2009. Only its front pages were read; the tables were seen in another account.',
})
