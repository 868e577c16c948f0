import { type Source, source } from '@cairn/engine'

/**
 * How somebody is referred to the national system of Finland.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.finnishAssistanceSystem.at('referral').source // => 'finnish-assistance-system'
 * ```
 */
export const finnishAssistanceSystem: Source = source({
  id: 'finnish-assistance-system',
  title: 'Assistance system of Finland',
  publisher: 'ihmiskauppa.fi',
  kind: 'guidance',
  licence: 'all rights reserved: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'Read on ihmiskauppa.fi.',
})
