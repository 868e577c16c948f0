import { type Source, source } from '@cairn/engine'

/**
 * How a referral is made in Bulgaria, step by step.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.nrmBulgaria.at('measure 1.4').source // => 'nrm-bulgaria'
 * ```
 */
export const nrmBulgaria: Source = source({
  id: 'nrm-bulgaria',
  title: 'National mechanism for referral and support, Bulgaria',
  publisher: 'nrm.bg',
  kind: 'guidance',
  licence: 'all rights reserved: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'Measures 1.2 and 1.4 were read on nrm.bg.',
})
