import { type Source, source } from '@cairn/engine'

/**
 * Three separate answers before a referral.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.rebuildConsent.at('form').source // => 'rebuild-consent'
 * ```
 */
export const rebuildConsent: Source = source({
  id: 'rebuild-consent',
  title: 'Consent before a referral to the national referral mechanism',
  publisher: 'Rebuild East Midlands',
  kind: 'guidance',
  licence: 'all rights reserved: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'Read as found; the page bears no day that was noted.',
})
