/** The next steps of a screening, most protective first: none says what a person is, and the last is still help. */
export const nextSteps = {
  'offer-help': 'Offer help and a referral now; the person decides.',
  'keep-open': 'Keep the door open: help with what is needed, stay in contact, come back to it when the person wishes.',
  'other-help': 'Help with what the person needs; the questions can be opened again at any time.',
} as const

const noUrgency = 'This says nothing of how urgent it is: danger is asked apart, and first.'

/** The next steps of a tool that never sets urgency, because it asks about a whole lifetime or by house rule 10. */
export const nextStepsWithoutUrgency = {
  'offer-help': `Offer help and a referral; the person decides. ${noUrgency}`,
  'keep-open': `${nextSteps['keep-open']} ${noUrgency}`,
  'other-help': `${nextSteps['other-help']} ${noUrgency}`,
} as const
