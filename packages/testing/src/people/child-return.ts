import type { Invented } from '../invented.ts'
import { inventedCase, inventedPerson } from '../records.ts'

export const childReturn: Invented = {
  id: 'child-return',
  shows: 'A child whom somebody wants to send home, and nobody has assessed whether that is safe.',
  record: inventedCase(
    inventedPerson(17, {
      age: { is: 'years', years: 15, on: '2026-11-20' },
      citizenships: ['AL'],
      languages: ['sq'],
    }),
    {
      emergency: [],
      wants: [{ what: 'education' }],
      saidNo: [{ what: 'return-home' }],
      setting: 'across-borders',
      returnAssessment: { made: 'no' },
    },
  ),
}
