import type { Invented } from '../invented.ts'
import { inventedAnswers, inventedCase, inventedPerson } from '../records.ts'

export const languages: Invented = {
  id: 'languages',
  shows: 'Several languages, none of them read, and an interpreter about whom nothing is known.',
  record: inventedCase(
    inventedPerson(7, { age: { is: 'birth-year', year: 1991 }, languages: ['ti', 'ar', 'am'], reads: [] }),
    {
      answers: [
        inventedAnswers(
          'bali-2015',
          { payments: 'unsure', travel: 'yes', behaviour: 'yes', deception: 'yes' },
          { place: 'shared-room', language: 'ar', interpreter: { how: 'companion', tie: 'not-known' } },
        ),
      ],
      emergency: [],
      wants: [{ what: 'language' }, { what: 'documents-status' }],
      saidNo: [{ what: 'consulate-contact' }],
      setting: 'across-borders',
    },
  ),
}
