import { type Source, source } from '@cairn/engine'

/**
 * The one account in which the adult and child labour lists of 2009 were seen in full.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.delphiCopy.kind // => 'research'
 * ```
 */
export const delphiCopy: Source = source({
  id: 'delphi-copy',
  title: 'Indicator frameworks, in the repository TaylorAmarelTech/gemma4_comp',
  publisher: 'TaylorAmarelTech',
  kind: 'research',
  licence: 'MIT',
  read: '2026-11-23',
  note: 'docs/research/indicator_frameworks.md at commit 2ee87992. A synthesis written with language models that says it checked the original: one unconfirmed witness.',
})
