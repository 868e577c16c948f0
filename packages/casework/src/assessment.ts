import type { RuleSet, Why } from '@cairn/engine'
import type { Level, NextLook } from '@cairn/risk-review'
import type { Screening } from '@cairn/screening'
import type { AgeReading } from './age-reading.ts'
import type { Help } from './help-reading.ts'
import type { ReadinessRead } from './readiness-reading.ts'
import type { RightsRead } from './rights-reading.ts'
import type { BearerId, Danger, Wanted } from './wording/wording.ts'

/** A question that was not looked at, because nobody said by which rules; `reads` is the protective reading until then. */
export type NotLookedAt<Reads extends string> = { readonly state: 'not-looked-at'; readonly reads: Reads }

/** What the person said to one of three questions: what they want, what they agreed to, what they said no to. */
export type Heard = { readonly state: 'not-asked' } | { readonly state: 'asked'; readonly what: readonly Wanted[] }

/** Whether there is danger now. `none-told` is not `none`. */
export type DangerNow =
  | { readonly state: 'not-asked' }
  | { readonly state: 'none-told' }
  | { readonly state: 'told'; readonly what: readonly Danger[] }

/**
 * How dangerous it is for one bearer. `now` stands above `high`. A bearer nobody assessed reads as high and stays
 * marked as not assessed beside it.
 */
export type Risk = {
  readonly bearer: BearerId
  readonly level: Level
  readonly assessed: boolean
  /** What the person who bears it thinks. Absent: not heard. */
  readonly ownView?: Level
  /** When to look again, and why. Absent: nobody set how often. */
  readonly lookAgain?: Pick<NextLook, 'state' | 'because' | 'by'>
}

/** A fact without a full answer, with why, and as much of its definition as a sheet needs. */
export type OpenFact = {
  readonly fact: string
  readonly says: string
  readonly why: Why
  readonly group?: string
  readonly sensitivity: 'low' | 'medium' | 'high'
}

/** What one set of questions gave. */
export type Screened = {
  /** How many conversations used the set; 0 where nobody asked any of it yet. */
  readonly conversations: number
  /** The result with its reasons; its counts per group are for the reviewer's page, never for a sheet. */
  readonly advice: Screening
  /** The title of the set. */
  readonly title: string
  /** The sentence of the outcome. */
  readonly says: string
  /** How protective the outcome is: reached by a rule, open, or what comes otherwise; and its place in the set, from 0. */
  readonly step: { readonly kind: 'reached' | 'open' | 'otherwise'; readonly place: number }
  /** Sentences of the groups of signs. */
  readonly groups: Readonly<Record<string, string>>
  /** Groups of which nothing was asked. */
  readonly blank: readonly string[]
  /** Facts without a full answer, in the order of the set. */
  readonly open: readonly OpenFact[]
  /** Facts as questions to the person, where somebody wrote them. */
  readonly asks: Readonly<Record<string, string>>
  /** Whether the set is read off from what was told, so that nothing of it is asked. */
  readonly readOff: boolean
  /** Whether the set asks about a whole life, so that it says nothing of how urgent it is. */
  readonly lifetime: boolean
  /** Whether an answer that was told leaves it possible that the person is a child. */
  readonly mayBeChild: boolean
  /** Sentences of facts answered in two ways at two times. */
  readonly changed: readonly string[]
  /** Who read the set. */
  readonly reading: RuleSet['reading']
  /** Whether the set holds all that its source says. */
  readonly complete: boolean
}

/**
 * One case through every question. Plain data: it can be kept, sent and compared.
 */
export type Assessment = {
  readonly schema: 'assessment@1'
  /** Absent where the record names nobody. */
  readonly pseudonym?: string
  readonly age: AgeReading
  readonly danger: DangerNow
  readonly wants: Heard
  readonly agreed: Heard
  readonly saidNo: Heard
  /** Languages the person speaks, preferred first. Absent: not asked. */
  readonly languages?: readonly string[]
  /** Languages the person reads. Absent: not asked. */
  readonly reads?: readonly string[]
  /** Who interpreted last. A tie that nobody ruled out is a possible one. */
  readonly interpreter: 'none' | 'no-tie-found' | 'may-be-involved' | 'not-noted'
  readonly screening: readonly Screened[]
  /** Positions of the conversations for whose questions no rules were given. */
  readonly unscreened: readonly number[]
  readonly risk: readonly Risk[]
  readonly services: Help | NotLookedAt<'nothing-may-be-told'>
  /** Rights with the dates that can run out. */
  readonly rights: RightsRead | NotLookedAt<'nothing-is-refused'>
  /** What the organisation is ready for. It never changes what the person at the door is given. */
  readonly readiness: ReadinessRead | NotLookedAt<'not-there'>
}
