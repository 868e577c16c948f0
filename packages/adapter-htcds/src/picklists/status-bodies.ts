import type { bodies } from '@cairn/schemas'
import type { CodesOf, Picklist } from '../picklist.ts'

/** Kinds of body that decide about status. */
export const statusBodiesPicklist: Picklist<CodesOf<typeof bodies>> = {
  values: {
    Police: { label: 'Police', as: 'police' },
    NGO: { label: 'NGO', as: 'ngo' },
    CourtOrProsecution: { label: 'Court or prosecution' },
    NonPoliceGovernmentalOrganization: { label: 'Non-police governmental organization' },
    Other: { label: 'Other', as: 'another' },
  },
}
