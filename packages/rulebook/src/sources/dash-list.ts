import { type Source, source } from '@cairn/engine'

/**
 * An account of a checklist for domestic abuse.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.dashList.publisher // => 'Cranstoun'
 * ```
 */
export const dashList: Source = source({
  id: 'dash-list',
  title: 'DASH checklist, as described by Cranstoun',
  publisher: 'Cranstoun',
  kind: 'guidance',
  licence: 'facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'The number was read on a help page for software, not in the checklist. It is about domestic abuse.',
})
