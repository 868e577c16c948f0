import type { Invented } from '../invented.ts'
import { inventedAnswers, inventedCase, inventedPerson } from '../records.ts'

export const changed: Invented = {
  id: 'changed',
  shows: 'A sign that was told once and denied later, with somebody else in the room: it is not taken back.',
  record: inventedCase(inventedPerson(12, { age: { is: 'years', years: 36 }, languages: ['bg'] }), {
    answers: [
      inventedAnswers(
        'bali-2015',
        { 'marriage-led-to-exploitation': 'yes', 'controlled-or-dependent': 'yes' },
        { asked: '2026-09-01', place: 'private-room', language: 'bg' },
      ),
      inventedAnswers(
        'bali-2015',
        { 'marriage-led-to-exploitation': 'no', 'controlled-or-dependent': 'no', coercion: 'no' },
        { asked: '2026-09-08', place: 'shared-room', language: 'bg', interpreter: { how: 'companion' } },
      ),
    ],
    emergency: [],
    wants: [],
    setting: 'domestic',
  }),
}
