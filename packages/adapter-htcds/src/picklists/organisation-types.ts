import type { Picklist } from '../picklist.ts'

/** Kinds of organisation. */
export const organisationTypesPicklist: Picklist = {
  values: {
    NGO: { label: 'NGO' },
    LawEnforcement: { label: 'Law Enforcement' },
    HealthServiceOrganisation: { label: 'Health Service Organisation' },
    CentralGovernmentOrganisation: { label: 'Central Government Organisation' },
    LocalGovernmentOrganisation: { label: 'Local Government Organisation' },
    ImmigrationService: { label: 'Immigration Service' },
    LegalService: { label: 'Legal Service' },
    CorporateBusiness: { label: 'Corporate Business' },
    SchoolOrCollege: { label: 'School or College' },
  },
}
