import { type Source, source } from '@cairn/engine'

/**
 * What we decided ourselves where a source leaves a choice: published by nobody else, signed by nobody yet.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.houseRules.at('rule 1').kind // => 'house'
 * ```
 */
export const houseRules: Source = source({
  id: 'house-rules',
  title: 'House rules of this rulebook',
  publisher: 'Cairn',
  year: 2026,
  kind: 'house',
  licence: 'Apache-2.0',
  read: '2026-11-23',
  note: 'The text is in HOUSE-RULES.md of this package.',
})
