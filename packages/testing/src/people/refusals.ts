import type { Invented } from '../invented.ts'
import { inventedAnswers, inventedCase, inventedPerson } from '../records.ts'

const conversation = { place: 'private-room', language: 'pt' } as const

export const refusals: Invented = {
  id: 'refusals',
  shows: 'Two conversations: much was declined, one question was opened again by the person, the rest is left alone.',
  record: inventedCase(inventedPerson(5, { age: { is: 'years', years: 44 }, languages: ['pt'], reads: ['pt'] }), {
    answers: [
      inventedAnswers(
        'bali-2015',
        { 'misled-about-work': 'declined', threats: 'declined', coercion: 'declined', 'excessive-hours': 'no' },
        {
          ...conversation,
          asked: '2026-10-02',
          refusals: [
            { fact: 'misled-about-work', at: '2026-10-02' },
            { fact: 'threats', at: '2026-10-02' },
            { fact: 'coercion', at: '2026-10-02' },
          ],
        },
      ),
      inventedAnswers(
        'bali-2015',
        { threats: 'yes', 'signs-of-force': 'declined' },
        {
          ...conversation,
          asked: '2026-10-16',
          refusals: [
            {
              fact: 'threats',
              at: '2026-10-02',
              reopened: { by: 'person', reason: 'They came back to it themselves.' },
            },
            { fact: 'signs-of-force', at: '2026-10-16' },
          ],
        },
      ),
    ],
    emergency: [],
    wants: [{ what: 'information' }],
    agreed: [],
    saidNo: [{ what: 'police-contact' }, { what: 'medical-examination' }, { what: 'referral' }],
  }),
}
