import type { Invented } from '../invented.ts'
import { inventedAnswers, inventedCase, inventedPerson } from '../records.ts'

export const emergency: Invented = {
  id: 'emergency',
  shows: 'Danger now: what to do comes first, and no sign is asked.',
  record: inventedCase(inventedPerson(8, { age: { is: 'years', years: 22 }, languages: ['en'] }), {
    answers: [
      inventedAnswers(
        'bali-2015',
        { 'controlled-or-dependent': 'yes', 'threats-or-violence': 'yes', 'sexual-cannot-refuse': 'declined' },
        { place: 'telephone', language: 'en' },
      ),
    ],
    emergency: ['feared-person-near', 'no-safe-place-tonight', 'family-in-danger'],
    wants: [{ what: 'safety' }, { what: 'accommodation' }],
    agreed: [{ what: 'move-to-safety' }],
    saidNo: [{ what: 'police-contact' }],
  }),
}
