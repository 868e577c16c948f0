import type { Advice, Answer, Answers, Sensitivity, Standing } from '@cairn/engine'
import type { DirectoryPolicy } from './policy.ts'
import type { Room } from './room.ts'
import type { FitOutcome } from './service-criteria.ts'

/** Something that may be asked of the person, and the services that test it. */
export type Ask = { readonly fact: string; readonly sensitivity: Sensitivity; readonly services: readonly string[] }

/** A need to be met, and how soon. */
export type WantedNeed = { readonly need: string; readonly urgency?: string | undefined }

/** The person, as far as services may ask about them. */
export type FitPerson = {
  /** Answers by fact, as {@link toFacts} gives them and as they were told since. */
  readonly answers?: Answers
  /** Languages the person speaks. Absent: not asked. */
  readonly languages?: readonly string[]
  /** Languages spoken at a service only by people of the person's own circle: a match in them is no plus. */
  readonly circleLanguages?: readonly string[]
  /** Ids of the areas the person wants to avoid, an empty list where there are none; or why it is not known. Absent: not asked. */
  readonly areasToAvoid?: readonly string[] | 'not-asked' | 'unsure' | 'declined'
}

/** What {@link fit} is told beside the person and the services. */
export type FitOptions = {
  /** The calendar date of today, `YYYY-MM-DD`. */
  readonly asOf: string
  /** How the directory is read. */
  readonly policy: DirectoryPolicy
  /** What is needed. Absent: any offer will do. */
  readonly needs?: readonly WantedNeed[]
  /** Whether the person wants a service, by its id. Declined is a no. */
  readonly agreed?: Readonly<Record<string, Answer>>
  /** How far a service is, in km, by its id. It ranks only once the areas to avoid are known. */
  readonly distances?: Readonly<Record<string, number>>
}

/** By whose rule a criterion stands: the service's own, the directory's, the person's wish, or our safeguard for children. */
export type Whose = 'service' | 'directory' | 'person' | 'safeguard'

/** A criterion that is not met, and by whose rule. It is never a judgement of the person. */
export type Unmatched = { readonly criterion: string; readonly says: string; readonly rule: Whose }

/** How one service fits one person. */
export type Fit = Advice<FitOutcome> & {
  /** Id of the service. */
  readonly service: string
  /** The needs it offers, of those that were named; all it offers where none was. */
  readonly offers: readonly string[]
  readonly standings: readonly Standing[]
  /** Which criteria are not met, and by whose rule. */
  readonly unmatched: readonly Unmatched[]
  /** What only the service can say. */
  readonly askService: readonly string[]
  /** Whether there is room, apart from whether it fits. */
  readonly room: Room
  /** When the entry was last checked, and whether that is recent enough. */
  readonly checked: { readonly on?: string; readonly fresh: boolean }
  /** Whether it takes a referral only with consent; not known reads as needed. */
  readonly consent: 'needed' | 'not-needed'
}

/** What comes of all services. */
export type Fits = {
  /** One advice a service, the best first. */
  readonly fits: readonly Fit[]
  /** What could still be asked of the person, the least sensitive first; only what a service here tests. */
  readonly ask: readonly Ask[]
  /** The person may be a child: nothing more about what happened is asked here, trained child staff are called. */
  readonly mayBeChild: boolean
  /** Distances were given but do not rank: ask first which areas to avoid. */
  readonly askAreaFirst: boolean
  /** Entries and needs that could not be read, by position; and whether part of the person could not. */
  readonly problems: readonly {
    readonly code: 'not-a-service' | 'not-a-person' | 'not-a-need'
    readonly position: number
  }[]
}
