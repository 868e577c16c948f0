import type { caseStates } from '@cairn/schemas'
import type { CodesOf, Picklist } from '../picklist.ts'

/** States of a case. */
export const caseStatesPicklist: Picklist<CodesOf<typeof caseStates>> = {
  values: {
    Active: { label: 'Active', as: 'open' },
    FollowUp: { label: 'Follow Up', as: 'follow-up' },
    Closed: { label: 'Closed', as: 'closed' },
    ClosedReferred: { label: 'Closed Referred', as: 'closed-referred' },
  },
}
