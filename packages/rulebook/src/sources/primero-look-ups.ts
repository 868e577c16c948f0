import { type Source, source } from '@cairn/engine'

/**
 * The choices of response times in software for the protection of children.
 *
 * @example
 * ```ts
 * import { referralWindows } from '@cairn/rulebook/referral-windows'
 *
 * referralWindows.windows['now']?.cites[0].source // => 'primero-look-ups'
 * ```
 */
export const primeroLookUps: Source = source({
  id: 'primero-look-ups',
  title: 'Primero look-up lists',
  publisher: 'Primero',
  kind: 'instrument',
  licence: 'facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'Commit 4b95bf9474 of primeroIMS/primero.',
})
