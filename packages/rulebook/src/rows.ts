import type { Question } from './policies.ts'

/** What a list of plain rows shows before they are loaded. */
export type RowsEntry = {
  /** The question they answer. */
  readonly question: Question
  readonly title: string
  /** What they say, in plain sentences. */
  readonly says: string
  /** What they do not say. */
  readonly saysNot: string
  /** Loads the rows themselves. */
  readonly load: () => Promise<unknown>
}

/**
 * Plain rows that the questions after screening take as arguments, by id: windows, limits, lists, rows of law. A Society
 * chooses those it wants or brings its own.
 *
 * @example
 * ```ts
 * import { rows } from '@cairn/rulebook'
 *
 * rows['directory']?.question // => 'referral'
 * ```
 */
export const rows: Readonly<Record<string, RowsEntry>> = {
  'risk-pacing': {
    question: 'risk-review',
    title: 'Pace of risk work by level',
    says: 'At each level of risk: the latest time of a first action, and when to look again at the latest.',
    saysNot: 'Each is the latest, never a time to wait for. A change calls for another look at once.',
    load: async () => (await import('./policies/risk-review/risk-pacing.ts')).riskPacing,
  },
  'health-windows': {
    question: 'risk-review',
    title: 'Hours in which some care after sexual violence starts',
    says: 'Refer to medical care at once. Whoever is told of it needs no details.',
    saysNot: 'It is no medical advice. Care after the last of these hours helps too.',
    load: async () => (await import('./policies/risk-review/health-windows.ts')).healthWindows,
  },
  'worker-care': {
    question: 'risk-review',
    title: 'What workers are owed where there is risk',
    says: 'Two go or one checks in, a talk afterwards is offered, and somebody cares for the workers.',
    saysNot: 'No source gives an interval for checking in. It compares no workers.',
    load: async () => (await import('./policies/risk-review/worker-care.ts')).workerCare,
  },
  'look-again-periods': {
    question: 'risk-review',
    title: 'How long a sheet stands before somebody looks again',
    says: 'When an entry about a service, readiness and the context of a country are looked at again at the latest.',
    saysNot: 'Each is the latest. Whatever changes calls for a look at once.',
    load: async () => (await import('./policies/risk-review/look-again-periods.ts')).lookAgainPeriods,
  },
  'need-domains': {
    question: 'referral',
    title: 'Domains of need',
    says: 'Domains of need and special needs, where law names them, and how soon where nobody has judged it.',
    saysNot: 'A domain that law does not name is no smaller need. Help rests on consent and hangs on no testimony.',
    load: async () => (await import('./policies/referral/needs.ts')).needDomains,
  },
  directory: {
    question: 'referral',
    title: 'How a directory of services is read',
    says: 'How long an entry and a word about room count, how an age in doubt reads, and what makes a place safe for a child.',
    saysNot: 'Which services there are, or that one of them has room.',
    load: async () => (await import('./policies/referral/directory.ts')).directory,
  },
  'consent-rows': {
    question: 'referral',
    title: 'Who may consent for a child, by place',
    says: 'Whose yes is wanted before a child is referred, and for which purpose, in the places that were read.',
    saysNot:
      'Where no row stands, nobody may consent for a child until it is looked up. Adults consent for themselves.',
    load: async () => (await import('./policies/referral/consent-rows.ts')).consentRows,
  },
  'never-by-default': {
    question: 'referral',
    title: 'What never goes by itself',
    says: 'Fields that go to nobody unless they are named in what is needed and in what was agreed to.',
    saysNot: 'That anything else may go: every field needs a consent.',
    load: async () => (await import('./policies/referral/never-by-default.ts')).neverByDefault,
  },
  'referral-systems': {
    question: 'referral',
    title: 'National systems of referral, as they were read',
    says: 'Who may refer, what is asked apart, which duty to notify is law and whose it is.',
    saysNot: 'It is no list of all systems. Where none was read, the floor of the Council of Europe stands.',
    load: async () => (await import('./policies/referral/systems.ts')).systems,
  },
  'referral-windows': {
    question: 'referral',
    title: 'Windows of a referral, and what follows',
    says: 'How soon a referral is taken up by urgency, when to ask, when to tell somebody above, and what follows each outcome.',
    saysNot: 'Nothing in it is a time to wait for.',
    load: async () => (await import('./policies/referral/windows.ts')).referralWindows,
  },
  rights: {
    question: 'entitlements',
    title: 'Rights and their periods',
    says: 'What a person is entitled to and until when: law by place, and apart from it what Movement policy adds.',
    saysNot:
      'It is no list of all law. Grounds on which a right may end are shown and never decided; a floor is no end.',
    load: async () => (await import('./policies/entitlements/rights.ts')).rights,
  },
  readiness: {
    question: 'readiness',
    title: 'How long readiness stands',
    says: 'When an activity is looked at again, by its outcome, and how long an answer of the record counts. What to have for each activity has pages of its own.',
    saysNot: 'Nothing in it is a reason to send somebody away who is already there.',
    load: async () => {
      const { lookAgain, answersHold } = (await import('./policies/readiness/readiness.ts')).readiness
      return { lookAgain, answersHold }
    },
  },
  'at-the-door': {
    question: 'readiness',
    title: 'What never waits for readiness',
    says: 'What everybody gets who is at the door, whatever the organisation has or lacks.',
    saysNot: 'That a programme may start.',
    load: async () => (await import('./policies/readiness/at-the-door.ts')).atTheDoor,
  },
  partners: {
    question: 'readiness',
    title: 'Whom to ask for what is missing',
    says: 'Partners that may have what an organisation lacks.',
    saysNot: 'That one of them has agreed to anything.',
    load: async () => (await import('./policies/readiness/partners.ts')).partners,
  },
  'staffing-numbers': {
    question: 'readiness',
    title: 'Numbers of supervision and caseload',
    says: 'How many workers one supervisor has and how many cases one worker, borrowed from child welfare.',
    saysNot: 'That fewer workers are a reason to send somebody away.',
    load: async () => (await import('./policies/readiness/staffing-numbers.ts')).staffingNumbers,
  },
  'movement-policy': {
    question: 'readiness',
    title: 'Documents of the Movement, and which of them were read',
    says: 'Which documents of the Movement these rules rest on, and for what.',
    saysNot: 'What the documents say that were not read: nothing rests on those.',
    load: async () => (await import('./policies/readiness/movement-policy.ts')).movementPolicy,
  },
}
