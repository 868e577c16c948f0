/** What the items of one dimension say: deceptive recruitment. The words are ours. */
export const deceptiveRecruitmentSays = {
  'misled-about-the-job': 'The person was misled about what the work is, where it is, or whom it is for.',
  'misled-about-pay': 'The person was misled about pay.',
  'misled-about-conditions': 'The person was misled about the conditions of the work.',
  'misled-about-contract': 'The person was misled about what the contract says, or whether the work is lawful.',
  'misled-about-housing': 'The person was misled about where and how they would live.',
  'misled-about-stay': 'The person was misled about documents or about a lawful stay.',
  'misled-about-journey': 'The person was misled about the journey or how the hiring works.',
  'misled-about-relatives-joining': 'The person was misled about whether relatives can join them.',
  'drawn-by-promised-marriage': 'A promise of marriage or adoption drew the person in.',
  'misled-about-schooling': 'The person was misled about schooling or training.',
} as const
