import { type Source, source } from '@cairn/engine'

/**
 * The Council of Europe Convention of 2005.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.cets197.at('article 10(3)').title // => 'Council of Europe Convention CETS 197'
 * ```
 */
export const cets197: Source = source({
  id: 'cets-197',
  title: 'Council of Europe Convention CETS 197',
  publisher: 'Council of Europe',
  year: 2005,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'Full title: Council of Europe Convention on Action against Trafficking in Human Beings. In force since 1 February 2008. Articles 4 and 10 to 16 were read in official translations and a faithful copy.',
})
