import type { Picklist } from './picklist.ts'
import { caseStatesPicklist } from './picklists/case-states.ts'
import { circumstancesPicklist } from './picklists/circumstances.ts'
import { controlsPicklist } from './picklists/controls.ts'
import { educationLevelsPicklist } from './picklists/education-levels.ts'
import { eventKindsPicklist } from './picklists/event-kinds.ts'
import { exploitationsPicklist } from './picklists/exploitations.ts'
import { gendersPicklist } from './picklists/genders.ts'
import { industriesPicklist } from './picklists/industries.ts'
import { maritalStatesPicklist } from './picklists/marital-states.ts'
import { organisationTypesPicklist } from './picklists/organisation-types.ts'
import { planKindsPicklist } from './picklists/plan-kinds.ts'
import { platformsPicklist } from './picklists/platforms.ts'
import { recruitmentsPicklist } from './picklists/recruitments.ts'
import { referralReasonsPicklist } from './picklists/referral-reasons.ts'
import { rolesPicklist } from './picklists/roles.ts'
import { sexualExploitationsPicklist } from './picklists/sexual-exploitations.ts'
import { statusBodiesPicklist } from './picklists/status-bodies.ts'
import { statusResultsPicklist } from './picklists/status-results.ts'
import { tiesPicklist } from './picklists/ties.ts'

/**
 * The 21 closed lists of HTCDS 2.0 with their 182 values, by the field that takes them. Fields that share a list have the
 * same one. Codes are the standard's; labels are what its toolkit writes into cells, for reading only.
 *
 * @example
 * ```ts
 * import { picklists } from '@cairn/adapter-htcds'
 *
 * Object.values(picklists).reduce((sum, list) => sum + Object.keys(list.values).length, 0) // => 182
 * ```
 */
export const picklists: Readonly<Record<PicklistField, Picklist>> = {
  org_Type: organisationTypesPicklist,
  prs_Gender: gendersPicklist,
  prs_MaritalStatus: maritalStatesPicklist,
  prs_HighestLevelOfEducation: educationLevelsPicklist,
  vic_TraffickingStatus: statusResultsPicklist,
  vic_TraffickingStatusDecisionMakingOrg: statusBodiesPicklist,
  vic_RelationshipToTrafficker: tiesPicklist,
  vic_RecruitmentWebsitesAndApps: platformsPicklist,
  vic_MethodOfRecruitment: recruitmentsPicklist,
  vic_MethodsOfControl: controlsPicklist,
  vic_TypeOfExploitation: exploitationsPicklist,
  vic_ForcedLabourIndustry: industriesPicklist,
  vic_TypeOfSexExploitation: sexualExploitationsPicklist,
  vic_ExploitationWebsitesAndApps: platformsPicklist,
  vic_Vulnerabilities: circumstancesPicklist,
  per_RoleInProcess: rolesPicklist,
  cas_Status: caseStatesPicklist,
  cas_ReasonForIncomingReferral: referralReasonsPicklist,
  cas_ReasonForOutgoingReferral: referralReasonsPicklist,
  hte_Type: eventKindsPicklist,
  spl_Type: planKindsPicklist,
}

/** A field with a closed list. */
export type PicklistField =
  | 'org_Type'
  | 'prs_Gender'
  | 'prs_MaritalStatus'
  | 'prs_HighestLevelOfEducation'
  | 'vic_TraffickingStatus'
  | 'vic_TraffickingStatusDecisionMakingOrg'
  | 'vic_RelationshipToTrafficker'
  | 'vic_RecruitmentWebsitesAndApps'
  | 'vic_MethodOfRecruitment'
  | 'vic_MethodsOfControl'
  | 'vic_TypeOfExploitation'
  | 'vic_ForcedLabourIndustry'
  | 'vic_TypeOfSexExploitation'
  | 'vic_ExploitationWebsitesAndApps'
  | 'vic_Vulnerabilities'
  | 'per_RoleInProcess'
  | 'cas_Status'
  | 'cas_ReasonForIncomingReferral'
  | 'cas_ReasonForOutgoingReferral'
  | 'hte_Type'
  | 'spl_Type'
