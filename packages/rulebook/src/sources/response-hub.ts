import { type Source, source } from '@cairn/engine'

/**
 * What the Movement says on its hub about what to have before direct work.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.responseHub.id // => 'response-hub'
 * ```
 */
export const responseHub: Source = source({
  id: 'response-hub',
  title: 'Response hub of the Movement, our approach',
  publisher: 'trafficking-response.org',
  kind: 'guidance',
  licence: 'facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'The page on the approach was read, at trafficking-response.org; the pages on tools and on mainstreaming were not. The short title is ours.',
})
