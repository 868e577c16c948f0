/** Worked cases on both sides of one line: coercive recruitment. */
export const coerciveRecruitmentCases = {
  'coercive recruitment: one strong and one medium': {
    restNo: true,
    yes: [
      'violence-to-recruit',
      'threats-to-recruit',
      'too-many-hours',
      'law-or-contract-ignored',
      'shut-in-at-work',
      'made-to-lie',
    ],
    gives: 'offer-help',
  },
  'coercive recruitment: three medium': {
    restNo: true,
    yes: [
      'threats-to-recruit',
      'seized-or-sold',
      'debt-at-recruitment',
      'too-many-hours',
      'law-or-contract-ignored',
      'shut-in-at-work',
      'made-to-lie',
    ],
    gives: 'offer-help',
  },
  'coercive recruitment falls short: one strong alone': {
    restNo: true,
    yes: ['violence-to-recruit', 'too-many-hours', 'law-or-contract-ignored', 'shut-in-at-work', 'made-to-lie'],
    gives: 'keep-open-uncovered',
  },
  'coercive recruitment falls short: two medium': {
    restNo: true,
    yes: [
      'threats-to-recruit',
      'seized-or-sold',
      'too-many-hours',
      'law-or-contract-ignored',
      'shut-in-at-work',
      'made-to-lie',
    ],
    gives: 'keep-open-uncovered',
  },
} as const
