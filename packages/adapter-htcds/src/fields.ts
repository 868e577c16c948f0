import type { FieldFacts } from './field.ts'
import { type CaseField, caseFields } from './fields/case.ts'
import { type CaseCommentField, caseCommentFields } from './fields/case-comment.ts'
import { type ConsentField, consentFields } from './fields/consent.ts'
import {
  type HistoricTraffickingEventField,
  historicTraffickingEventFields,
} from './fields/historic-trafficking-event.ts'
import { type OrganisationField, organisationFields } from './fields/organisation.ts'
import { type PerpetratorField, perpetratorFields } from './fields/perpetrator.ts'
import { type PersonField, personFields } from './fields/person.ts'
import { type SupportPlanField, supportPlanFields } from './fields/support-plan.ts'
import { type VictimField, victimFields } from './fields/victim.ts'

/**
 * The 84 fields of HTCDS 2.0 by their names, in the order of the standard.
 *
 * @example
 * ```ts
 * import { fields } from '@cairn/adapter-htcds'
 *
 * Object.keys(fields).length // => 84
 * fields.prs_Gender.at // => 'person/gender'
 * ```
 */
export const fields: Readonly<Record<HtcdsField, FieldFacts>> = {
  ...organisationFields,
  ...personFields,
  ...victimFields,
  ...perpetratorFields,
  ...caseFields,
  ...caseCommentFields,
  ...historicTraffickingEventFields,
  ...supportPlanFields,
  ...consentFields,
}

/** The name of a field of HTCDS 2.0. */
export type HtcdsField =
  | OrganisationField
  | PersonField
  | VictimField
  | PerpetratorField
  | CaseField
  | CaseCommentField
  | HistoricTraffickingEventField
  | SupportPlanField
  | ConsentField
