import { type Source, source } from '@cairn/engine'

/**
 * The guide that tells of the instructions to prosecutors.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.scottishGuide.id // => 'uk-sct-guide'
 * ```
 */
export const scottishGuide: Source = source({
  id: 'uk-sct-guide',
  title: 'Scottish government guide to the act of 2015',
  publisher: 'Scottish Government',
  kind: 'guidance',
  licence: 'none stated in the copy that was read: facts are cited, the wording here is our own',
  read: '2026-11-23',
})
