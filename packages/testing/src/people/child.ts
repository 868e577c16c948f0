import type { Invented } from '../invented.ts'
import { inventedAnswers, inventedCase, inventedPerson } from '../records.ts'

export const child: Invented = {
  id: 'child',
  shows: 'A child who begs for others: no further sign is asked.',
  record: inventedCase(inventedPerson(2, { age: { is: 'years', years: 14, on: '2026-11-20' }, languages: ['ro'] }), {
    answers: [
      inventedAnswers(
        'bali-2015',
        { 'begging-crime-punished': 'yes', 'begging-crime-lives-with-others': 'unsure', threats: 'declined' },
        { place: 'open-air', language: 'ro', refusals: [{ fact: 'threats', at: '2026-11-20' }] },
      ),
    ],
    wants: [{ what: 'subsistence' }],
  }),
}
