import { type Source, source } from '@cairn/engine'

/**
 * The Palermo Protocol, with the definition that most national laws follow.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.palermoProtocol.at('article 3(c)').title // => 'Palermo Protocol'
 * ```
 */
export const palermoProtocol: Source = source({
  id: 'palermo-protocol',
  title: 'Palermo Protocol',
  publisher: 'United Nations',
  year: 2000,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'Full title: Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime. Article 3 was read in a faithful copy.',
})
