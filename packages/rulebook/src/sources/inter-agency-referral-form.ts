import { type Source, source } from '@cairn/engine'

/**
 * The priorities of an inter-agency referral form.
 *
 * @example
 * ```ts
 * import { referralWindows } from '@cairn/rulebook/referral-windows'
 *
 * referralWindows.windows['within-72-hours']?.cites[0].source // => 'inter-agency-referral-form'
 * ```
 */
export const interAgencyReferralForm: Source = source({
  id: 'inter-agency-referral-form',
  title: 'Inter-agency referral form',
  publisher: 'Humanitarian agencies together',
  kind: 'guidance',
  licence: 'all rights reserved: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'The copy that was read bears no year.',
})
