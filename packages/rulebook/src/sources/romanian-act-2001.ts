import { type Source, source } from '@cairn/engine'

/**
 * The Romanian act on trafficking.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.romanianAct2001.id // => 'ro-act-678-2001'
 * ```
 */
export const romanianAct2001: Source = source({
  id: 'ro-act-678-2001',
  title: 'Romanian Act 678/2001',
  publisher: 'Romania',
  year: 2001,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
})
