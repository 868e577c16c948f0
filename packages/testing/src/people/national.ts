import type { Invented } from '../invented.ts'
import { inventedCase, inventedPerson } from '../records.ts'

export const national: Invented = {
  id: 'national',
  shows: 'Somebody at home in their own country, with a decision against which time is running.',
  record: inventedCase(
    inventedPerson(15, {
      age: { is: 'birth-year', year: 1995 },
      citizenships: ['GB'],
      languages: ['en'],
      reads: ['en'],
    }),
    {
      emergency: [],
      wants: [{ what: 'legal' }, { what: 'accommodation' }],
      agreed: [{ what: 'be-accompanied' }],
      saidNo: [],
      setting: 'domestic',
      statusDecisions: [
        {
          schema: 'status-decision@1',
          id: '9x4t-m2kc-w7hq',
          by: 'identification-body',
          on: '2026-11-12',
          stage: 'first',
          result: 'not-recognised',
          country: 'GB',
          received: '2026-11-16',
        },
      ],
    },
  ),
}
