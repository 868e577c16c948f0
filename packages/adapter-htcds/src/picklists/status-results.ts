import type { decisionResults } from '@cairn/schemas'
import type { CodesOf, Picklist } from '../picklist.ts'

/** What a body decided about status. */
export const statusResultsPicklist: Picklist<CodesOf<typeof decisionResults>> = {
  values: {
    PossibleVictimOfTrafficking: { label: 'Possible victim of trafficking', as: 'recognised-as-possible' },
    ActualVictimOfTrafficking: { label: 'Actual victim of trafficking', as: 'recognised' },
    NotAVictimOfTrafficking: { label: 'Not a victim of trafficking', as: 'not-recognised' },
  },
}
