import { type Source, source } from '@cairn/engine'

/**
 * Who may refer in the United Kingdom, as two published lists have it.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.firstResponderLists.at('list').source // => 'first-responder-lists'
 * ```
 */
export const firstResponderLists: Source = source({
  id: 'first-responder-lists',
  title: 'Lists of first responders',
  publisher: 'College of Policing; West Midlands partnership',
  kind: 'guidance',
  licence: 'all rights reserved: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'Two lists were read, without a day on them.',
})
