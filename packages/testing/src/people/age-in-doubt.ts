import type { Invented } from '../invented.ts'
import { inventedAnswers, inventedCase, inventedPerson } from '../records.ts'

export const ageInDoubt: Invented = {
  id: 'age-in-doubt',
  shows: 'Somebody who says they are 19 and may be younger: treated as a child.',
  record: inventedCase(
    inventedPerson(3, {
      age: { is: 'in-doubt', childReason: 'noted', between: { from: 16, to: 20 } },
      languages: ['vi'],
    }),
    {
      answers: [
        inventedAnswers(
          'bali-2015',
          { 'misled-about-work': 'unsure', 'movement-and-premises': 'yes', travel: 'yes' },
          { place: 'detention', language: 'vi', interpreter: { how: 'telephone', vetted: 'yes', tie: 'none-found' } },
        ),
      ],
      emergency: [],
      setting: 'across-borders',
      needs: [
        {
          schema: 'needs@1',
          on: '2026-11-24',
          needs: [{ need: 'accommodation', answer: 'yes', urgency: 'now', saidBy: 'person' }],
        },
      ],
    },
  ),
}
