import { type Source, source } from '@cairn/engine'

/**
 * The guidelines of the British Red Cross.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.tracingGuidelines2012.id // => 'brc-tracing-2012'
 * ```
 */
export const tracingGuidelines2012: Source = source({
  id: 'brc-tracing-2012',
  title: 'Guidelines on tracing and messages for unaccompanied children',
  publisher: 'British Red Cross',
  year: 2012,
  kind: 'movement-policy',
  licence: 'none stated in the copy that was read: facts are cited, the wording here is our own',
  read: '2026-11-23',
})
