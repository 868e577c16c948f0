import { type Case, type caseStates, closingReasons } from '@cairn/schemas'
import { claimFields } from './claim-fields.ts'
import { valuesOf } from './claims-from.ts'
import type { HtcdsField } from './fields.ts'
import { oneOf } from './person-from.ts'
import { type PicklistField, picklists } from './picklists.ts'
import type { Reading } from './reading.ts'

/** Fields with a place in our records, which their own readers take; all others go beside as they stand. */
const placed: ReadonlySet<HtcdsField> = new Set<HtcdsField>([
  ...(Object.keys(claimFields) as HtcdsField[]),
  'prs_Birthdate',
  'prs_Gender',
  'prs_PrimaryLanguage',
  'prs_SecondaryLanguage',
  'prs_Citizenship',
  'vic_TraffickingStatus',
  'vic_TraffickingStatusDecisionMakingOrg',
  'vic_AgeWhenTrafficked',
  'cas_Status',
  'cas_ReasonForCaseClosure',
  'cas_ReferringOrganisation',
  'cas_IncomingReferralDate',
  'cas_ReasonForIncomingReferral',
  'cas_ReferredOrganisation',
  'cas_ReasonForOutgoingReferral',
  'cas_OutgoingReferralDate',
  'cco_CaseComment',
  'con_Consent',
])

/** The state of the case, and why it was closed where a file of ours says it. */
export const stateFrom = (reader: Reading): Pick<Case, 'state' | 'closing'> => {
  const state = oneOf('cas_Status', reader)?.value.as as keyof typeof caseStates.labels | undefined
  const [text, ...more] = reader.texts('cas_ReasonForCaseClosure')
  const closed = state === 'closed' || state === 'closed-referred'
  const closing = Object.entries(closingReasons.labels).find(([, label]) => label === text)?.[0]
  const known = closed && more.length === 0 ? (closing as keyof typeof closingReasons.labels | undefined) : undefined
  if (text !== undefined && known === undefined) {
    reader.keep('cas_ReasonForCaseClosure', [text, ...more])
    reader.lose('cas_ReasonForCaseClosure', 'no-place')
  }
  return { ...(state === undefined ? {} : { state }), ...(known === undefined ? {} : { closing: known }) }
}

/** Keeps what has no place: codes where the standard has a list, days where they can be read, the text otherwise. */
export const keepRest = (reader: Reading): void => {
  for (const field of reader.fields()) {
    const texts = placed.has(field) ? [] : reader.texts(field)
    if (texts.length === 0) continue
    reader.lose(field, 'no-place')
    if (Object.hasOwn(picklists, field)) {
      reader.keep(
        field,
        valuesOf(field as PicklistField, reader).map(({ code }) => code),
      )
      continue
    }
    if (texts.length > 1) reader.say('HTC-205', field)
    reader.keep(field, texts)
  }
}
