import { type Source, source } from '@cairn/engine'

/**
 * The German Residence Act.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.germanResidenceAct.id // => 'de-residence-act'
 * ```
 */
export const germanResidenceAct: Source = source({
  id: 'de-residence-act',
  title: 'German Residence Act (AufenthG)',
  publisher: 'Germany',
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'A copy of the consolidated text was read.',
})
