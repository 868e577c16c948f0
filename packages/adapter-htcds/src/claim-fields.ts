import type { HtcdsField } from './fields.ts'

/** A part of `experience@1` that is a list of claims over a code list. */
export type ClaimPart =
  | 'recruitedThrough'
  | 'recruitment'
  | 'control'
  | 'exploitation'
  | 'industries'
  | 'sexual'
  | 'exploitedThrough'
  | 'ties'
  | 'circumstances'

/** Which list of claims each field goes to. */
export const claimFields: Readonly<Partial<Record<HtcdsField, ClaimPart>>> = {
  vic_RelationshipToTrafficker: 'ties',
  vic_RecruitmentWebsitesAndApps: 'recruitedThrough',
  vic_MethodOfRecruitment: 'recruitment',
  vic_MethodsOfControl: 'control',
  vic_TypeOfExploitation: 'exploitation',
  vic_ForcedLabourIndustry: 'industries',
  vic_TypeOfSexExploitation: 'sexual',
  vic_ExploitationWebsitesAndApps: 'exploitedThrough',
  vic_Vulnerabilities: 'circumstances',
}

/** Fields that are single in the standard and take several values in the toolkit's form: several are written, and said. */
export const severalInTheForm: ReadonlySet<HtcdsField> = new Set(['vic_ForcedLabourIndustry'])
