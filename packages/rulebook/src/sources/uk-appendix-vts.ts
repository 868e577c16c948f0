import { type Source, source } from '@cairn/engine'

/**
 * The rules on temporary permission to stay.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.ukAppendixVts.id // => 'uk-appendix-vts'
 * ```
 */
export const ukAppendixVts: Source = source({
  id: 'uk-appendix-vts',
  title: 'UK Immigration Rules, Appendix VTS',
  publisher: 'UK Home Office',
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
})
