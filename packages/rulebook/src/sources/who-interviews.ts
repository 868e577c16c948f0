import { type Source, source } from '@cairn/engine'

/**
 * Recommendations of the World Health Organization for interviews with women who may have been exploited.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.whoInterviews.publisher // => 'World Health Organization'
 * ```
 */
export const whoInterviews: Source = source({
  id: 'who-2003',
  title: 'Ethical and safety recommendations for interviews, 2003',
  publisher: 'World Health Organization',
  year: 2003,
  kind: 'guidance',
  licence: 'facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'The title is shortened. Principles 1 to 7 were read; nothing here rests on 8 to 10.',
})
