import type { Invented } from '../invented.ts'
import { inventedAnswers, inventedCase, inventedPerson } from '../records.ts'

export const partial: Invented = {
  id: 'partial',
  shows: 'An interview that was broken off after two questions: open, and nothing read as a no.',
  record: inventedCase(inventedPerson(4, { age: { is: 'range', from: 25, to: 35 }, languages: ['fr'] }), {
    answers: [
      inventedAnswers(
        'bali-2015',
        { 'pay-and-contract': 'yes', 'excessive-hours': 'not-asked', deception: 'unsure' },
        { place: 'telephone', language: 'fr' },
      ),
    ],
  }),
}
