import { Referral } from '@cairn/schemas'
import type { HtcdsField } from './fields.ts'
import { dayOf, oneOf } from './person-from.ts'
import type { Reading } from './reading.ts'

const outgoing: readonly HtcdsField[] = [
  'cas_ReferredOrganisation',
  'cas_ReasonForOutgoingReferral',
  'cas_OutgoingReferralDate',
]

/** Keeps a referral beside, each part in the form in which it was understood. */
const aside = (reading: Reading, parts: readonly (readonly [HtcdsField, string | undefined])[]): void => {
  for (const [field, value] of parts) {
    if (value === undefined) continue
    reading.keep(field, [value])
    reading.lose(field, 'no-referral')
  }
}

/**
 * The referral by which the person came. The standard does not say for which needs, nor what kind of body sent them; where
 * the caller does not either, it stays beside. A referral onwards always does: ours rests on a consent of its own.
 */
export const referralFrom = (reading: Reading): Referral | undefined => {
  const out = outgoing.flatMap((field) => reading.given(field))
  if (out.length > 0) {
    reading.say('HTC-208', 'cas_OutgoingReferralDate')
    aside(reading, [
      ['cas_ReasonForOutgoingReferral', oneOf('cas_ReasonForOutgoingReferral', reading)?.code],
      ['cas_OutgoingReferralDate', dayOf('cas_OutgoingReferralDate', reading)],
      ...reading.texts('cas_ReferredOrganisation').map((text) => ['cas_ReferredOrganisation', text] as const),
    ])
  }
  const at = dayOf('cas_IncomingReferralDate', reading)
  const reason = oneOf('cas_ReasonForIncomingReferral', reading)
  // An organisation is a name in a file; our records have kinds and ids.
  aside(
    reading,
    reading.texts('cas_ReferringOrganisation').map((text) => ['cas_ReferringOrganisation', text]),
  )
  if (at === undefined && reason === undefined) return undefined
  const referred = reading.options.referred?.(reading.position)
  const made = Referral.safeParse({
    schema: 'referral@1',
    id: reading.options.fresh(),
    direction: 'in',
    kind: 'referral',
    other: referred?.other,
    needs: referred?.needs,
    at,
    state: 'accepted',
    ...(reason?.value.as === undefined ? {} : { reason: reason.value.as }),
  })
  if (made.success) return made.data
  reading.say('HTC-208', 'cas_IncomingReferralDate')
  aside(reading, [
    ['cas_IncomingReferralDate', at],
    ['cas_ReasonForIncomingReferral', reason?.code],
  ])
  return undefined
}
