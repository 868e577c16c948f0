import { type Source, source } from '@cairn/engine'

/**
 * The online manual for child protection workers in Victoria, Australia.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.victoriaManual.publisher // => 'State of Victoria, Australia'
 * ```
 */
export const victoriaManual: Source = source({
  id: 'victoria-manual',
  title: 'Child protection manual, Victoria',
  publisher: 'State of Victoria, Australia',
  kind: 'guidance',
  licence: 'facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'Pages 1045, 1808 and 2967 were read online. It is about child protection.',
})
