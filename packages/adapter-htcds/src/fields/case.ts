import type { FieldFacts } from '../field.ts'

/** The case and its referrals: fields of HTCDS 2.0, in the order of the standard. */
export const caseFields: Readonly<Record<CaseField, FieldFacts>> = {
  cas_Status: { type: 'picklist', label: 'Status', core: true, at: 'case/state' },
  cas_ReasonForCaseClosure: { type: 'long-text', label: 'Reason for Case Closure', core: true, at: 'case/closing' },
  cas_CaseOwner: { type: 'lookup', label: 'Case Owner', core: true },
  cas_ReferringOrganisation: { type: 'lookup', label: 'Referring Organisation', core: true, at: 'referral/other' },
  cas_IncomingReferralDate: { type: 'date', label: 'Incoming Referral Date', core: true, at: 'referral/at' },
  cas_ReferringPrimaryCaseWorker: { type: 'lookup', label: 'Referring Primary Case Worker', core: true },
  cas_ReasonForIncomingReferral: {
    type: 'picklist',
    label: 'Reason for Incoming Referral',
    core: true,
    at: 'referral/reason',
  },
  cas_IncomingReferralDetails: { type: 'long-text', label: 'Incoming Referral Details', core: true },
  cas_ReferredOrganisation: { type: 'lookup', label: 'Referred Organisation', core: true, at: 'referral/other' },
  cas_ReferredPrimaryCaseWorker: { type: 'lookup', label: 'Referred Primary Case Worker', core: true },
  cas_ReasonForOutgoingReferral: {
    type: 'picklist',
    label: 'Reason for Outgoing Referral',
    core: true,
    at: 'referral/reason',
  },
  cas_OutgoingReferralDate: { type: 'date', label: 'Outgoing Referral Date', core: true, at: 'referral/at' },
  cas_OutgoingReferralDetails: { type: 'long-text', label: 'Outgoing Referral Details', core: true },
}

/** A field of this table. */
export type CaseField =
  | 'cas_Status'
  | 'cas_ReasonForCaseClosure'
  | 'cas_CaseOwner'
  | 'cas_ReferringOrganisation'
  | 'cas_IncomingReferralDate'
  | 'cas_ReferringPrimaryCaseWorker'
  | 'cas_ReasonForIncomingReferral'
  | 'cas_IncomingReferralDetails'
  | 'cas_ReferredOrganisation'
  | 'cas_ReferredPrimaryCaseWorker'
  | 'cas_ReasonForOutgoingReferral'
  | 'cas_OutgoingReferralDate'
  | 'cas_OutgoingReferralDetails'
