import { type Source, source } from '@cairn/engine'

/**
 * The guidance of the European network.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.seedGuide.id // => 'atn-guide'
 * ```
 */
export const seedGuide: Source = source({
  id: 'atn-guide',
  title: 'Guidance for European Red Cross National Societies, chapter 1',
  publisher: 'Anti-trafficking network of European National Societies',
  year: 2018,
  kind: 'guidance',
  licence: 'none stated in the copy that was read: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'Guidance, not a policy: it adds to the Migration Policy of the IFRC. Only the introduction could be read. The short title is ours.',
})
