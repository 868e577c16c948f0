import type { InstrumentEntry } from './catalogue.ts'

/** The question of a Society that a policy answers: one package each. */
export type Question = 'screening' | 'risk-review' | 'referral' | 'entitlements' | 'readiness'

/** What a list of policies shows before one is loaded. */
export type PolicyEntry = InstrumentEntry & {
  /** The question it answers. */
  readonly question: Question
}

/**
 * Rule sets that answer the questions before and after screening, by id. A Society chooses those it wants; none is a default.
 *
 * @example
 * ```ts
 * import { policies } from '@cairn/rulebook'
 *
 * policies['ready-casework']?.question // => 'readiness'
 * ```
 */
export const policies: Readonly<Record<string, PolicyEntry>> = {
  'risk-level': {
    question: 'risk-review',
    title: 'Level of risk for one bearer',
    status: 'house',
    load: async () => (await import('./policies/risk-review/risk-level.ts')).riskLevel,
    examples: async () => (await import('./policies/risk-review/risk-level.examples.ts')).riskLevelExamples,
  },
  'risk-matrix': {
    question: 'risk-review',
    title: 'Five-by-five risk matrix',
    status: 'house',
    load: async () => (await import('./policies/risk-review/risk-matrix.ts')).riskMatrix,
    examples: async () => (await import('./policies/risk-review/risk-matrix.examples.ts')).riskMatrixExamples,
  },
  'risk-consequence': {
    question: 'risk-review',
    title: 'Consequence and probability of harm',
    status: 'house',
    load: async () => (await import('./policies/risk-review/risk-consequence.ts')).riskConsequence,
    examples: async () => (await import('./policies/risk-review/risk-consequence.examples.ts')).riskConsequenceExamples,
  },
  'risk-tick-list': {
    question: 'risk-review',
    title: 'Tick list with a number that calls agencies together',
    status: 'borrowed',
    load: async () => (await import('./policies/risk-review/risk-tick-list.ts')).riskTickList,
    examples: async () => (await import('./policies/risk-review/risk-tick-list.examples.ts')).riskTickListExamples,
  },
  'early-review': {
    question: 'risk-review',
    title: 'Reasons to look at a risk again at once',
    status: 'house',
    load: async () => (await import('./policies/risk-review/early-review.ts')).earlyReview,
    examples: async () => (await import('./policies/risk-review/early-review.examples.ts')).earlyReviewExamples,
  },
  'risk-three-bands': {
    question: 'risk-review',
    title: 'Three bands, rated apart before placement',
    status: 'house',
    load: async () => (await import('./policies/risk-review/risk-three-bands.ts')).riskThreeBands,
    examples: async () => (await import('./policies/risk-review/risk-three-bands.examples.ts')).riskThreeBandsExamples,
  },
  'referral-routes': {
    question: 'referral',
    title: 'Ways to the national system of referral',
    status: 'house',
    load: async () => (await import('./policies/referral/routes.ts')).routeRules as never,
    examples: async () => (await import('./policies/referral/routes.examples.ts')).routeExamples as never,
  },
  'child-presumption': {
    question: 'entitlements',
    title: 'Presumption of childhood',
    status: 'house',
    load: async () => (await import('./policies/entitlements/child-presumption.ts')).childPresumption,
    examples: async () =>
      (await import('./policies/entitlements/child-presumption.examples.ts')).childPresumptionExamples,
  },
  'child-return': {
    question: 'entitlements',
    title: 'Return of a child',
    status: 'house',
    load: async () => (await import('./policies/entitlements/child-return.ts')).childReturnPolicy,
    examples: async () => (await import('./policies/entitlements/child-return.examples.ts')).childReturnExamples,
  },
  'first-contact': {
    question: 'screening',
    title: 'Before the first question',
    status: 'house',
    load: async () => (await import('./policies/screening/first-contact.ts')).firstContact,
    examples: async () => (await import('./policies/screening/first-contact.examples.ts')).firstContactExamples,
  },
  'which-instrument': {
    question: 'screening',
    title: 'Which set of signs to open',
    status: 'house',
    load: async () => (await import('./policies/screening/which-instrument.ts')).whichInstrument,
    examples: async () => (await import('./policies/screening/which-instrument.examples.ts')).whichInstrumentExamples,
  },
  'ready-awareness-public': {
    question: 'readiness',
    title: 'What to have for awareness for the general public and schools',
    status: 'house',
    load: async () => (await import('./policies/readiness/ready-awareness-public.ts')).readyAwarenessPublic,
    examples: async () =>
      (await import('./policies/readiness/ready-awareness-public.examples.ts')).readyAwarenessPublicExamples,
  },
  'ready-awareness-on-the-move': {
    question: 'readiness',
    title: 'What to have for awareness for people on the move',
    status: 'house',
    load: async () => (await import('./policies/readiness/ready-awareness-on-the-move.ts')).readyAwarenessOnTheMove,
    examples: async () =>
      (await import('./policies/readiness/ready-awareness-on-the-move.examples.ts')).readyAwarenessOnTheMoveExamples,
  },
  'ready-first-help': {
    question: 'readiness',
    title: 'What to have for a programme of first help',
    status: 'house',
    load: async () => (await import('./policies/readiness/ready-first-help.ts')).readyFirstHelp,
    examples: async () => (await import('./policies/readiness/ready-first-help.examples.ts')).readyFirstHelpExamples,
  },
  'ready-linking': {
    question: 'readiness',
    title: 'What to have for a programme of information and linking',
    status: 'house',
    load: async () => (await import('./policies/readiness/ready-linking.ts')).readyLinking,
    examples: async () => (await import('./policies/readiness/ready-linking.examples.ts')).readyLinkingExamples,
  },
  'ready-referring': {
    question: 'readiness',
    title: 'What to have for a programme of referral',
    status: 'house',
    load: async () => (await import('./policies/readiness/ready-referring.ts')).readyReferring,
    examples: async () => (await import('./policies/readiness/ready-referring.examples.ts')).readyReferringExamples,
  },
  'ready-family-links': {
    question: 'readiness',
    title: 'What to have for restoring family links',
    status: 'house',
    load: async () => (await import('./policies/readiness/ready-family-links.ts')).readyFamilyLinks,
    examples: async () =>
      (await import('./policies/readiness/ready-family-links.examples.ts')).readyFamilyLinksExamples,
  },
  'ready-casework': {
    question: 'readiness',
    title: 'What to have for casework and mobile teams',
    status: 'house',
    load: async () => (await import('./policies/readiness/ready-casework.ts')).readyCasework,
    examples: async () => (await import('./policies/readiness/ready-casework.examples.ts')).readyCaseworkExamples,
  },
  'ready-safe-house': {
    question: 'readiness',
    title: 'What to have for a safe house',
    status: 'house',
    load: async () => (await import('./policies/readiness/ready-safe-house.ts')).readySafeHouse,
    examples: async () => (await import('./policies/readiness/ready-safe-house.examples.ts')).readySafeHouseExamples,
  },
  'ready-voluntary-return': {
    question: 'readiness',
    title: 'What to have for help with voluntary return',
    status: 'house',
    load: async () => (await import('./policies/readiness/ready-voluntary-return.ts')).readyVoluntaryReturn,
    examples: async () =>
      (await import('./policies/readiness/ready-voluntary-return.examples.ts')).readyVoluntaryReturnExamples,
  },
  'ready-confidential-dialogue': {
    question: 'readiness',
    title: 'What to have for confidential dialogue with authorities',
    status: 'house',
    load: async () => (await import('./policies/readiness/ready-confidential-dialogue.ts')).readyConfidentialDialogue,
    examples: async () =>
      (await import('./policies/readiness/ready-confidential-dialogue.examples.ts')).readyConfidentialDialogueExamples,
  },
  'ready-public-advocacy': {
    question: 'readiness',
    title: 'What to have for public advocacy',
    status: 'house',
    load: async () => (await import('./policies/readiness/ready-public-advocacy.ts')).readyPublicAdvocacy,
    examples: async () =>
      (await import('./policies/readiness/ready-public-advocacy.examples.ts')).readyPublicAdvocacyExamples,
  },
  'awareness-message': {
    question: 'readiness',
    title: 'What to have done with a campaign message',
    status: 'house',
    load: async () => (await import('./policies/readiness/awareness-message.ts')).awarenessMessage,
    examples: async () => (await import('./policies/readiness/awareness-message.examples.ts')).awarenessMessageExamples,
  },
}
