import type { Invented } from '../invented.ts'
import { inventedCase, inventedPerson } from '../records.ts'

export const fromAbroad: Invented = {
  id: 'from-abroad',
  shows: 'Somebody from another continent with a first decision and none after it: the period goes on.',
  record: inventedCase(
    inventedPerson(16, {
      age: { is: 'birth-date', date: '1999-04-02' },
      citizenships: ['VN'],
      languages: ['vi'],
      dependants: [],
    }),
    {
      emergency: [],
      wants: [{ what: 'documents-status' }],
      setting: 'across-borders',
      statusDecisions: [
        {
          schema: 'status-decision@1',
          id: '3b7k-q9wd-x2rm',
          by: 'identification-body',
          on: '2026-11-02',
          stage: 'first',
          result: 'recognised-as-possible',
          country: 'GB',
        },
      ],
      risk: [
        {
          schema: 'risk-assessment@1',
          bearer: 'family',
          level: 'high',
          on: '2026-11-03',
          by: 'case-worker',
          factsFrom: '2026-11-03',
        },
      ],
    },
  ),
}
