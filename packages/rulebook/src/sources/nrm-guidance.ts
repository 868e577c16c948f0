import { type Source, source } from '@cairn/engine'

/**
 * How the United Kingdom refers to its national referral mechanism.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.nrmGuidance.at('adults').source // => 'nrm-guidance'
 * ```
 */
export const nrmGuidance: Source = source({
  id: 'nrm-guidance',
  title: 'Guidance on referral to the national referral mechanism',
  publisher: 'Government of the United Kingdom',
  year: 2024,
  kind: 'guidance',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'As of 20 October 2024, read on gov.uk.',
})
