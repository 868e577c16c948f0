import type { Picklist } from '../picklist.ts'

/** Kinds of earlier event. */
export const eventKindsPicklist: Picklist = {
  values: {
    Recruitment: { label: 'Recruitment' },
    Transit: { label: 'Transit' },
    Exploitation: { label: 'Exploitation' },
  },
}
