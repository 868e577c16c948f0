import { type Source, source } from '@cairn/engine'

/**
 * The guidance on decisions, reconsideration and moving on.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.ukGuidance.id // => 'uk-guidance'
 * ```
 */
export const ukGuidance: Source = source({
  id: 'uk-guidance',
  title: 'UK guidance on the referral mechanism',
  publisher: 'UK Home Office',
  year: 2026,
  kind: 'guidance',
  licence: 'none stated in the copy that was read: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'Guidance pages, the annex of 8 May 2025, and the page of 22 January 2026. The short title is ours.',
})
