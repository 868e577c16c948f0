import type { FieldFacts } from '../field.ts'

/** What happened to the person, and what bodies decided: fields of HTCDS 2.0, in the order of the standard. */
export const victimFields: Readonly<Record<VictimField, FieldFacts>> = {
  vic_AgreementToManagePersonalData: { type: 'checkbox', label: 'Agreement to Manage Personal Data', withdrawn: true },
  vic_TraffickingStatus: { type: 'picklist', label: 'Trafficking Status', core: true, at: 'status-decision/result' },
  vic_TraffickingStatusDecisionMakingOrg: {
    type: 'picklist',
    label: 'Trafficking Status Decision Making Organization',
    core: true,
    at: 'status-decision/by',
  },
  vic_RelationshipToTrafficker: { type: 'picklist', label: 'Relationship to Trafficker', at: 'experience/ties' },
  vic_AgeWhenTrafficked: { type: 'number', label: 'Age when Trafficked', at: 'experience/ageThen' },
  vic_RecruitmentWebsitesAndApps: {
    type: 'picklist',
    label: 'Recruitment Websites and Apps',
    several: true,
    at: 'experience/recruitedThrough',
  },
  vic_MethodOfRecruitment: {
    type: 'picklist',
    label: 'Method of Recruitment',
    several: true,
    core: true,
    at: 'experience/recruitment',
  },
  vic_LocationOfRecruitment: { type: 'lookup', label: 'Location of Recruitment', core: true },
  vic_MethodsOfControl: {
    type: 'picklist',
    label: 'Methods of Control',
    several: true,
    core: true,
    at: 'experience/control',
  },
  vic_TypeOfExploitation: {
    type: 'picklist',
    label: 'Type of Exploitation',
    several: true,
    core: true,
    at: 'experience/exploitation',
  },
  vic_ForcedLabourIndustry: {
    type: 'picklist',
    label: 'Forced Labour Industry',
    core: true,
    outside: 'ISIC Rev. 4',
    at: 'experience/industries',
  },
  vic_TypeOfSexExploitation: {
    type: 'picklist',
    label: 'Type of Sex Exploitation',
    several: true,
    core: true,
    at: 'experience/sexual',
  },
  vic_LocationOfExploitation: { type: 'lookup', label: 'Location of Exploitation', core: true },
  vic_ExploitationWebsitesAndApps: {
    type: 'picklist',
    label: 'Exploitation Websites and Apps',
    several: true,
    at: 'experience/exploitedThrough',
  },
  vic_Vulnerabilities: {
    type: 'picklist',
    label: 'Vulnerabilities',
    several: true,
    core: true,
    withdrawn: true,
    at: 'experience/circumstances',
  },
  vic_DetailsOfVulnerabilities: { type: 'long-text', label: 'Details Of Vulnerabilities', core: true, withdrawn: true },
}

/** A field of this table. */
export type VictimField =
  | 'vic_AgreementToManagePersonalData'
  | 'vic_TraffickingStatus'
  | 'vic_TraffickingStatusDecisionMakingOrg'
  | 'vic_RelationshipToTrafficker'
  | 'vic_AgeWhenTrafficked'
  | 'vic_RecruitmentWebsitesAndApps'
  | 'vic_MethodOfRecruitment'
  | 'vic_LocationOfRecruitment'
  | 'vic_MethodsOfControl'
  | 'vic_TypeOfExploitation'
  | 'vic_ForcedLabourIndustry'
  | 'vic_TypeOfSexExploitation'
  | 'vic_LocationOfExploitation'
  | 'vic_ExploitationWebsitesAndApps'
  | 'vic_Vulnerabilities'
  | 'vic_DetailsOfVulnerabilities'
