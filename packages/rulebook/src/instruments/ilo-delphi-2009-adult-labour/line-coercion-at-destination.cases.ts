/** Worked cases on both sides of one line: coercion at destination. */
export const coercionAtDestinationCases = {
  'coercion at destination: one strong and one medium': {
    restNo: true,
    yes: [
      'misled-about-the-job',
      'misled-about-pay',
      'too-many-hours',
      'law-or-contract-ignored',
      'documents-kept',
      'threats-at-work',
    ],
    gives: 'offer-help',
  },
  'coercion at destination: two strong': {
    restNo: true,
    yes: [
      'misled-about-the-job',
      'misled-about-pay',
      'too-many-hours',
      'law-or-contract-ignored',
      'documents-kept',
      'debt-at-work',
    ],
    gives: 'offer-help',
  },
  'coercion at destination: one strong and one weak': {
    restNo: true,
    yes: [
      'misled-about-the-job',
      'misled-about-pay',
      'too-many-hours',
      'law-or-contract-ignored',
      'documents-kept',
      'threat-to-expose-at-work',
    ],
    gives: 'offer-help',
  },
  'coercion at destination: three medium': {
    restNo: true,
    yes: [
      'misled-about-the-job',
      'misled-about-pay',
      'too-many-hours',
      'law-or-contract-ignored',
      'threats-at-work',
      'made-to-break-the-law',
      'made-to-do-tasks',
    ],
    gives: 'offer-help',
  },
  'coercion at destination: two medium and one weak': {
    restNo: true,
    yes: [
      'misled-about-the-job',
      'misled-about-pay',
      'too-many-hours',
      'law-or-contract-ignored',
      'threats-at-work',
      'made-to-break-the-law',
      'threat-to-expose-at-work',
    ],
    gives: 'offer-help',
  },
  'coercion at destination falls short: one strong alone': {
    restNo: true,
    yes: ['misled-about-the-job', 'misled-about-pay', 'too-many-hours', 'law-or-contract-ignored', 'documents-kept'],
    gives: 'keep-open',
  },
  'coercion at destination falls short: two medium': {
    restNo: true,
    yes: [
      'misled-about-the-job',
      'misled-about-pay',
      'too-many-hours',
      'law-or-contract-ignored',
      'threats-at-work',
      'made-to-break-the-law',
    ],
    gives: 'keep-open',
  },
  'coercion at destination falls short: one medium and one weak': {
    restNo: true,
    yes: [
      'misled-about-the-job',
      'misled-about-pay',
      'too-many-hours',
      'law-or-contract-ignored',
      'threats-at-work',
      'threat-to-expose-at-work',
    ],
    gives: 'keep-open',
  },
} as const
