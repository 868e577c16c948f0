import { type Source, source } from '@cairn/engine'

/**
 * A web page on which some grades of the adult labour list differ.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.delphiPage.kind // => 'research'
 * ```
 */
export const delphiPage: Source = source({
  id: 'delphi-page',
  title: 'Page on the indicators of 2009 at mrc-bangladesh.org',
  publisher: 'mrc-bangladesh.org, an organisation in Bangladesh',
  kind: 'research',
  licence: 'none seen: grades are cited as facts',
  read: '2026-11-23',
  note: 'The title is ours. It shows three items of the conditions of work as strong that are medium elsewhere; that may come from a damaged layout.',
})
