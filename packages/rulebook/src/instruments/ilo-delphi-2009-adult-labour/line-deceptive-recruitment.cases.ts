/** Worked cases on both sides of one line: deceptive recruitment. */
export const deceptiveRecruitmentCases = {
  'deceptive recruitment: one strong and one medium': {
    restNo: true,
    yes: [
      'misled-about-the-job',
      'misled-about-pay',
      'too-many-hours',
      'law-or-contract-ignored',
      'shut-in-at-work',
      'made-to-lie',
    ],
    gives: 'offer-help',
  },
  'deceptive recruitment: one strong and one weak': {
    restNo: true,
    yes: [
      'misled-about-the-job',
      'misled-about-schooling',
      'too-many-hours',
      'law-or-contract-ignored',
      'shut-in-at-work',
      'made-to-lie',
    ],
    gives: 'offer-help',
  },
  'deceptive recruitment: three medium': {
    restNo: true,
    yes: [
      'misled-about-pay',
      'misled-about-conditions',
      'misled-about-contract',
      'too-many-hours',
      'law-or-contract-ignored',
      'shut-in-at-work',
      'made-to-lie',
    ],
    gives: 'offer-help',
  },
  'deceptive recruitment: two medium and one weak': {
    restNo: true,
    yes: [
      'misled-about-pay',
      'misled-about-conditions',
      'misled-about-schooling',
      'too-many-hours',
      'law-or-contract-ignored',
      'shut-in-at-work',
      'made-to-lie',
    ],
    gives: 'offer-help',
  },
  'deceptive recruitment falls short: one strong alone': {
    restNo: true,
    yes: ['misled-about-the-job', 'too-many-hours', 'law-or-contract-ignored', 'shut-in-at-work', 'made-to-lie'],
    gives: 'keep-open-uncovered',
  },
  'deceptive recruitment falls short: two medium': {
    restNo: true,
    yes: [
      'misled-about-pay',
      'misled-about-conditions',
      'too-many-hours',
      'law-or-contract-ignored',
      'shut-in-at-work',
      'made-to-lie',
    ],
    gives: 'keep-open-uncovered',
  },
  'deceptive recruitment falls short: one medium and one weak': {
    restNo: true,
    yes: [
      'misled-about-pay',
      'misled-about-schooling',
      'too-many-hours',
      'law-or-contract-ignored',
      'shut-in-at-work',
      'made-to-lie',
    ],
    gives: 'keep-open-uncovered',
  },
} as const
