import type { Status, Why } from '@cairn/engine'
import type { PlaceProblem } from '@cairn/entitlements'
import type { Step } from '@cairn/readiness'
import type { FitOutcome, Room, UnmetWhy } from '@cairn/referral'
import type { Level, LookState } from '@cairn/risk-review'
import type { acts, dangers, needs } from '@cairn/schemas'
import type { AgeReading } from '../age-reading.ts'

/** Sections of the worker's sheet, in their order; `signs` is page two. */
export type SectionId = 'do-now' | 'dates' | 'wants' | 'risk' | 'offers' | 'rights' | 'questions' | 'unknown' | 'signs'

/** A code of danger now. */
export type Danger = keyof typeof dangers.labels

/** What a person may want, agree to, or say no to. */
export type Wanted = keyof typeof needs.labels | keyof typeof acts.labels

/** Who may be in danger; each is looked at by itself. */
export type BearerId = 'person' | 'family' | 'workers' | 'organisation'

/** Neutral names for the numbers on the paper that the person keeps. None of them says what the help is about. */
export type NumberLabel = 'emergency' | 'doctor' | 'medicine' | 'night' | 'advice' | 'family' | 'friend' | 'help'

/** Every word that a sheet or a leave-behind prints, apart from the sentences of the rules. One file a language. */
export type Wording = {
  /** BCP 47 tag of the language. */
  readonly lang: string
  /** Which way it is written. */
  readonly dir: 'ltr' | 'rtl'
  /** Title of the sheet: says nothing about anybody. */
  readonly title: string
  /** What the sheet is, and what it is not. */
  readonly note: string
  /** Stands where there is no pseudonym. */
  readonly noPseudonym: string
  /** Heading of each section. */
  readonly sections: Readonly<Record<SectionId, string>>
  /** What to do first. */
  readonly doNow: {
    readonly danger: string
    readonly say: string
    readonly noStands: string
    readonly lifeAtRisk: string
    readonly dangerNotAsked: string
    readonly noDangerTold: string
    readonly child: Readonly<Record<Exclude<AgeReading, 'adult'>, { readonly says: string; readonly call: string }>>
    readonly ofChild: readonly string[]
    readonly offerToChild: string
    /** The same where the set asks about a whole life: it says nothing of when. */
    readonly offerToChildOfLifetime: string
    /** Stands before the sets that a step comes from. */
    readonly by: string
    /** What a set that asks about a whole life does not say. */
    readonly lifetime: string
    readonly nothingLookedAt: string
  }
  /** Each danger, and what to do about it now. */
  readonly dangers: Readonly<Record<Danger, { readonly label: string; readonly step: string }>>
  /** Dates that can run out. */
  readonly dates: {
    readonly notLookedAt: readonly string[]
    readonly actBy: string
    readonly ends: string
    readonly endsAtLatest: string
    readonly argueFor: string
    readonly continues: string
    readonly floor: string
    readonly target: string
    readonly late: string
    readonly noneKnown: string
    readonly earliest: string
    readonly findOut: string
    readonly more: string
    readonly adviser: string
  }
  /** What the person wants, agreed to, said no to. */
  readonly wants: {
    readonly wants: string
    readonly agreed: string
    readonly saidNo: string
    readonly notAsked: string
    readonly nothingTold: string
    readonly noConsent: string
  }
  /** Labels of needs and acts. */
  readonly wanted: Readonly<Record<Wanted, string>>
  /** Labels of activities. */
  readonly activities: Readonly<Record<string, string>>
  /** Labels of bearers. */
  readonly bearers: Readonly<Record<BearerId, string>>
  /** How dangerous it is, and when to look again. */
  readonly risk: {
    readonly levels: Readonly<Record<Level, string>>
    readonly notAssessed: { readonly now: string; readonly high: string }
    readonly ownView: string
    readonly lookAgain: Readonly<Record<LookState, string>>
    readonly notAssessedMeans: string
    readonly ownViewStands: string
    readonly undated: string
    readonly sooner: string
  }
  /** What is offered, and what may be told to whom. */
  readonly offers: {
    readonly always: string
    readonly notLookedAt: string
    readonly outcome: Readonly<Record<FitOutcome, string>>
    readonly room: Readonly<Record<Room['state'], string>>
    readonly stale: string
    readonly mayTell: string
    readonly tellNothing: Readonly<Record<'yes' | 'no' | 'declined' | 'not-asked' | 'not-needed', string>>
    readonly noneFits: string
    readonly lacking: string
    readonly unmet: Readonly<Record<UnmetWhy, string>>
    readonly more: string
    readonly unread: string
    readonly linking: string
    readonly speaks: string
    readonly languageNotAsked: string
    readonly otherInterpreter: string
    readonly reads: string
    readonly readsNothing: string
  }
  /** What the person is entitled to. */
  readonly rights: {
    readonly notLookedAt: readonly string[]
    readonly place: Readonly<Record<PlaceProblem, string>>
    readonly mayApply: string
    readonly policy: string
    readonly old: string
    readonly endings: string
    readonly more: string
    readonly nothingRefused: string
  }
  /** At most three questions. */
  readonly questions: {
    readonly before: string
    readonly danger: string
    readonly wants: string
    readonly carer: string
    readonly sign: string
    readonly none: string
    readonly endInDanger: string
    readonly endForChild: string
  }
  /** Not asked, declined, not sure. */
  readonly unknown: {
    readonly noneIsNo: string
    readonly declined: string
    readonly unsure: string
    readonly notAsked: string
    readonly ofChild: string
    /** Stands before what is not told of a set that is read off. */
    readonly restOf: string
    readonly about: { readonly danger: string; readonly wants: string; readonly age: string }
  }
  /** Page two. */
  readonly signs: {
    readonly rules: string
    readonly readBy: string
    readonly readByNobody: string
    readonly holds: string
    readonly ruledOut: string
    readonly presumed: string
    readonly disputed: string
    readonly changed: string
    readonly unreadable: string
    readonly incomplete: string
    readonly unscreened: string
    readonly rights: string
    readonly readiness: {
      readonly notLookedAt: string
      readonly door: string
      readonly heading: string
      readonly steps: Readonly<Record<Step, string>>
    }
    readonly house: string
    readonly rests: string
  }
  /** Answers as words; codes of a list are printed as they stand in the set. */
  readonly answers: Readonly<Record<'yes' | 'no' | Why, string>>
  /** How far somebody got to the text behind a statement. */
  readonly status: Readonly<Record<Status, string>>
  /** The paper the person keeps. */
  readonly leaveBehind: { readonly title: string; readonly numbers: Readonly<Record<NumberLabel, string>> }
}
