import type { Invented } from '../invented.ts'
import { inventedAnswers, inventedCase, inventedPerson } from '../records.ts'

export const adult: Invented = {
  id: 'adult',
  shows: 'An adult in a restaurant kitchen, most questions answered, one sign of exploitation and more around it.',
  record: inventedCase(inventedPerson(1, { age: { is: 'years', years: 31 }, languages: ['es', 'en'], reads: ['es'] }), {
    answers: [
      inventedAnswers(
        'bali-2015',
        {
          'misled-about-work': 'yes',
          'excessive-hours': 'yes',
          'controlled-or-dependent': 'unsure',
          'forced-into-situation': 'no',
          'pay-and-contract': 'yes',
          'work-safety-and-health': 'no',
          threats: 'no',
          travel: 'no',
        },
        { place: 'private-room', language: 'es', interpreter: { how: 'none' } },
      ),
    ],
    emergency: [],
    wants: [{ what: 'work-training' }, { what: 'legal' }],
    agreed: [{ what: 'be-contacted' }],
    saidNo: [],
    setting: 'across-borders',
  }),
}
