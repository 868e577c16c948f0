import { examples } from '@cairn/engine'
import { earlyReview } from './early-review.ts'

/** Worked cases: each change alone, none, and some that nobody asked about. */
export const earlyReviewExamples = [
  examples(earlyReview, earlyReview.rules[0], {
    'only institution contact': {
      restNo: true,
      yes: ['institution-contact'],
      gives: 'look-again-now',
      possible: ['look-again-now'],
    },
    'only case development': {
      restNo: true,
      yes: ['case-development'],
      gives: 'look-again-now',
      possible: ['look-again-now'],
    },
    'only new report': { restNo: true, yes: ['new-report'], gives: 'look-again-now', possible: ['look-again-now'] },
    'only significant information': {
      restNo: true,
      yes: ['significant-information'],
      gives: 'look-again-now',
      possible: ['look-again-now'],
    },
    'only court order': { restNo: true, yes: ['court-order'], gives: 'look-again-now', possible: ['look-again-now'] },
    'only status decision': {
      restNo: true,
      yes: ['status-decision'],
      gives: 'look-again-now',
      possible: ['look-again-now'],
    },
    'only plan changed': { restNo: true, yes: ['plan-changed'], gives: 'look-again-now', possible: ['look-again-now'] },
    'only phase changed': {
      restNo: true,
      yes: ['phase-changed'],
      gives: 'look-again-now',
      possible: ['look-again-now'],
    },
    'only child return planned': {
      restNo: true,
      yes: ['child-return-planned'],
      gives: 'look-again-now',
      possible: ['look-again-now'],
    },
    'only moved': { restNo: true, yes: ['moved'], gives: 'look-again-now', possible: ['look-again-now'] },
    'only feared person free': {
      restNo: true,
      yes: ['feared-person-free'],
      gives: 'look-again-now',
      possible: ['look-again-now'],
    },
    'only phone or account known': {
      restNo: true,
      yes: ['phone-or-account-known'],
      gives: 'look-again-now',
      possible: ['look-again-now'],
    },
    'only consent changed': {
      restNo: true,
      yes: ['consent-changed'],
      gives: 'look-again-now',
      possible: ['look-again-now'],
    },
    'only publicity': { restNo: true, yes: ['publicity'], gives: 'look-again-now', possible: ['look-again-now'] },
    'only testimony set': {
      restNo: true,
      yes: ['testimony-set'],
      gives: 'look-again-now',
      possible: ['look-again-now'],
    },
    'only travel': { restNo: true, yes: ['travel'], gives: 'look-again-now', possible: ['look-again-now'] },
    'only dependants arrive': {
      restNo: true,
      yes: ['dependants-arrive'],
      gives: 'look-again-now',
      possible: ['look-again-now'],
    },
    'everything asked and nothing changed': {
      restNo: true,
      gives: 'look-again-by-the-day',
      possible: ['look-again-by-the-day'],
    },
    'nobody asked': {
      gives: 'ask-what-changed',
      possible: ['look-again-now', 'look-again-by-the-day'],
    },
    'not sure whether they move': { restNo: true, unsure: ['moved'], gives: 'ask-what-changed' },
    'travel: declined to say': { restNo: true, declined: ['travel'], gives: 'ask-what-changed' },
  }),
] as const
