import type { Invented } from '../invented.ts'
import { inventedCase, inventedPerson } from '../records.ts'

export const nowhere: Invented = {
  id: 'nowhere-to-go',
  shows: 'A man who needs a bed tonight in a town where nothing that fits has room.',
  record: inventedCase(
    inventedPerson(14, {
      age: { is: 'years', years: 38, on: '2026-11-25' },
      gender: 'masculine',
      languages: ['prs'],
    }),
    {
      emergency: ['no-safe-place-tonight'],
      wants: [{ what: 'accommodation' }],
      needs: [
        {
          schema: 'needs@1',
          on: '2026-11-25',
          needs: [
            { need: 'accommodation', answer: 'yes', urgency: 'now', saidBy: 'person' },
            { need: 'medical-other', answer: 'unsure', urgency: 'within-72-hours', saidBy: 'person' },
            { need: 'legal', answer: 'yes', urgency: 'within-2-weeks', saidBy: 'worker-saw' },
          ],
        },
      ],
      consents: [
        {
          schema: 'consent@1',
          id: '8fk3-xr5n-j9zt',
          purpose: 'referral',
          recipient: { kind: 'ngo', id: 'harbour-rooms' },
          fields: ['person/languages', 'person/gender', 'needs/needs/need'],
          answer: 'yes',
          givenBy: { who: 'person' },
          on: '2026-11-25',
        },
      ],
      risk: [
        { schema: 'risk-assessment@1', bearer: 'person', level: 'high', on: '2026-11-25', by: 'shelter-lead' },
        {
          schema: 'risk-assessment@1',
          bearer: 'workers',
          level: 'low',
          on: '2026-11-24',
          by: 'shelter-lead',
          ownView: { level: 'low', on: '2026-11-24' },
        },
      ],
    },
  ),
}
