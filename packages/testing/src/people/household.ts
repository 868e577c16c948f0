import type { Invented } from '../invented.ts'
import { inventedAnswers, inventedCase, inventedPerson } from '../records.ts'

export const household: Invented = {
  id: 'household',
  shows: 'Somebody who works in a home of their own country: no border was crossed, and it makes no difference.',
  record: inventedCase(
    inventedPerson(6, {
      age: { is: 'years', years: 27 },
      languages: ['hi'],
      reads: [],
      dependants: [{ who: 'child', age: { is: 'years', years: 4 }, where: 'elsewhere' }],
    }),
    {
      answers: [
        inventedAnswers(
          'bali-2015',
          {
            'domestic-shut-in': 'yes',
            'domestic-excessive-hours': 'yes',
            'domestic-poor-food': 'no',
            'domestic-no-private-space': 'yes',
            'domestic-insults-threats-assaults': 'declined',
            'domestic-recruitment-fee': 'no',
            'pay-and-contract': 'yes',
            travel: 'no',
          },
          { place: 'private-room', language: 'hi' },
        ),
      ],
      emergency: [],
      wants: [{ what: 'family-links' }, { what: 'compensation' }],
      agreed: [{ what: 'move-to-safety' }],
      setting: 'domestic',
    },
  ),
}
