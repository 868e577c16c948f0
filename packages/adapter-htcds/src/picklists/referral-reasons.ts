import type { referralReasons } from '@cairn/schemas'
import type { CodesOf, Picklist } from '../picklist.ts'

/** Reasons for a referral, of two fields. */
export const referralReasonsPicklist: Picklist<CodesOf<typeof referralReasons>> = {
  values: {
    AdditionalServicesRequired: { label: 'Additional Services Required', as: 'more-services-needed' },
    MigrationOrChangeOfLocation: { label: 'Migration or Change of Location', as: 'moving' },
    Other: { label: 'Other', as: 'another' },
  },
}
