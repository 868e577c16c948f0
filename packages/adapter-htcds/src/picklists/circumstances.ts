import type { circumstances } from '@cairn/schemas'
import type { CodesOf, Picklist } from '../picklist.ts'

/** Circumstances; withdrawn in 2.0 and still read. */
export const circumstancesPicklist: Picklist<CodesOf<typeof circumstances>> = {
  values: {
    Addiction: { label: 'Addiction', as: 'addiction' },
    SocialGroup: { label: 'Social Group', as: 'social-group' },
    Discrimination: { label: 'Discrimination', as: 'discrimination' },
    Poverty: { label: 'Poverty', as: 'poverty' },
    DisabilityAndPhysicalHealth: { label: 'Disability and physical health', as: 'disability-or-health' },
    MentalHealth: { label: 'Mental health', as: 'mental-health' },
    Migration: { label: 'Migration', as: 'migration' },
    Homelessness: { label: 'Homelessness', as: 'homelessness' },
    AbuseSocialMedia: { label: 'Abuse - social media', as: 'online-abuse' },
    AbusePhysical: { label: 'Abuse - physical', as: 'physical-abuse' },
    Education: { label: 'Education', as: 'education' },
    WorkEnvironment: { label: 'Work environment', as: 'work-environment' },
  },
}
