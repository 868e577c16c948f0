import type { Invented } from '../invented.ts'
import { inventedCase, inventedPerson } from '../records.ts'

export const withdrawn: Invented = {
  id: 'consent-withdrawn',
  shows: 'Somebody who agreed to a referral and took it back: the service is told so, and nothing more goes out.',
  record: inventedCase(inventedPerson(13, { age: { is: 'years', years: 27, on: '2026-11-10' }, languages: ['pt'] }), {
    emergency: [],
    wants: [{ what: 'legal' }],
    agreed: [],
    saidNo: [],
    needs: [
      {
        schema: 'needs@1',
        on: '2026-11-10',
        needs: [
          { need: 'legal', answer: 'yes', urgency: 'within-2-weeks', saidBy: 'person' },
          { need: 'psychological', answer: 'declined', saidBy: 'person' },
        ],
      },
    ],
    consents: [
      {
        schema: 'consent@1',
        id: '7dk2-wq4m-h8xz',
        purpose: 'referral',
        recipient: { kind: 'ngo', id: 'fair-pay-desk' },
        fields: ['person/languages', 'needs/needs/need'],
        answer: 'yes',
        givenBy: { who: 'person' },
        on: '2026-11-10',
        withdrawn: '2026-11-20',
      },
    ],
    referrals: [
      {
        schema: 'referral@1',
        id: '4hw8-n2rq-z7mt',
        direction: 'out',
        kind: 'referral',
        other: { kind: 'ngo', id: 'fair-pay-desk' },
        needs: ['legal'],
        within: 'within-2-weeks',
        at: '2026-11-11',
        consent: '7dk2-wq4m-h8xz',
        passedOn: ['person/languages'],
        state: 'in-progress',
      },
    ],
    risk: [
      {
        schema: 'risk-assessment@1',
        bearer: 'person',
        level: 'medium',
        on: '2026-11-20',
        by: 'case-worker',
        ownView: { level: 'medium', on: '2026-11-20' },
      },
    ],
  }),
}
