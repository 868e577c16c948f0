import type { Picklist } from '../picklist.ts'

/** Kinds of support plan. */
export const planKindsPicklist: Picklist = {
  values: {
    Education: { label: 'Education' },
    Financial: { label: 'Financial' },
    Health: { label: 'Health' },
    LabourExploitationRehabilitation: { label: 'Labour Exploitation Rehabilitation' },
    Legal: { label: 'Legal' },
    Livelihood: { label: 'Livelihood' },
    RightsBasedTraining: { label: 'Rights-based Training' },
    SexualExploitationRehabilitation: { label: 'Sexual Exploitation Rehabilitation' },
    SocialCare: { label: 'Social Care' },
  },
}
