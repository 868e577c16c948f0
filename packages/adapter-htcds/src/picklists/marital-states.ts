import type { Picklist } from '../picklist.ts'

/** Marital states. */
export const maritalStatesPicklist: Picklist = {
  values: {
    Single: { label: 'Single' },
    Married: { label: 'Married' },
    Widowed: { label: 'Widowed' },
    Divorced: { label: 'Divorced' },
    Separated: { label: 'Separated' },
    RegisteredPartnership: { label: 'Registered Partnership' },
  },
}
