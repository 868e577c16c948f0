/** Days that periods start from or end with, each with what a worker would look for. */
export const events = {
  'period-begins': 'The first day of the period, as the authority wrote it.',
  'deadline-set': 'The day from which the authority set the deadline for leaving.',
  identified: 'The day of formal identification.',
  reported: 'The day on which the person was reported to the minister.',
  indications: 'The day on which the authority had founded indications.',
  application: 'The day on which the application was made.',
  'reasonable-grounds': 'The day on the letter with the positive reasonable grounds decision.',
  'conclusive-decision': 'The day on the letter with the conclusive decision.',
  'grounds-refused': 'The day on a letter that says the reasonable grounds were not found.',
  'decided-against': 'The day on a letter with a decision against the person.',
  'referral-received': 'The day on which the deciding authority received the referral.',
  referred: 'The day of the referral.',
  'notice-sent': 'The day on which the notice was sent.',
} as const
