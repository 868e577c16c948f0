import { type Source, source } from '@cairn/engine'

/**
 * The judgment on transfers during the reflection period.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.courtOfJusticeC6621.id // => 'cjeu-c-66-21'
 * ```
 */
export const courtOfJusticeC6621: Source = source({
  id: 'cjeu-c-66-21',
  title: 'Court of Justice of the European Union, case C-66/21',
  publisher: 'Court of Justice of the European Union',
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'A summary was read.',
})
