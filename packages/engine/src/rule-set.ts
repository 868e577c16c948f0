import type { Fact } from './fact.ts'
import { freeze } from './freeze.ts'
import type { Halt } from './halt.ts'
import { plan } from './plan.ts'
import { refuse } from './refuse.ts'
import type { InForce, Line, Rule } from './rule.ts'

/** Who read a set and answers for it: a role and an organisation's reference, never a person's name. */
export type Reading =
  | 'none yet'
  | {
      /** The role that read it. */
      readonly role: string
      /** The organisation's reference. */
      readonly reference: string
      /** What of the page was signed. */
      readonly scope: string
      /** What the reader does not agree with. */
      readonly dissent?: string
      /** Day it was signed. */
      readonly on: string
      /** Last day it holds. */
      readonly until: string
      /** Fingerprint of the page as it was signed; on another page the signature is void. */
      readonly page: string
    }

/** Something the source says that the set does not hold, and why. */
export type NotEncoded = { readonly what: string; readonly why: string }

/** What an author writes down to make a rule set. */
export type Definition<
  FactId extends string,
  Outcome extends string,
  LineId extends string,
  Group extends string,
  Grade extends string,
> = {
  /** Stable kebab-case id. */
  readonly id: string
  /** Semantic version of the set. */
  readonly version: string
  /** Title as a reader would say it. */
  readonly title: string
  /** What the set says, in one or two plain sentences. */
  readonly says: string
  /** What it does not say: the readings it must not be given. */
  readonly saysNot: string
  /** Whom it concerns. */
  readonly concerns: string
  /** From when to when it holds. */
  readonly inForce: InForce
  /** Who read it. */
  readonly reading: Reading
  /** Groups of signs, each with a sentence. */
  readonly groups?: Readonly<Record<Group, string>>
  /** Grades, strongest first. */
  readonly grades?: readonly Grade[]
  /** Everything a rule may ask about, by id. */
  readonly facts: Readonly<Record<FactId, Fact<NoInfer<Group>, NoInfer<Grade>>>>
  /** Outcomes with a sentence each, most protective first. */
  readonly outcomes: Readonly<Record<Outcome, string>>
  /** The outcome while nothing is certain and open answers could still give more. */
  readonly whileOpen: NoInfer<Outcome>
  /** The outcome when no completion of the unknowns gives more; the last of `outcomes`, and never "nothing". */
  readonly otherwise: NoInfer<Outcome>
  /** Named lines over tallies. */
  readonly lines?: Readonly<Record<LineId, Line<NoInfer<Group>, NoInfer<Grade>>>>
  /** The rules; of those that hold, the most protective outcome counts. */
  readonly rules: readonly Rule<NoInfer<FactId>, NoInfer<Outcome>, NoInfer<LineId>, NoInfer<Group>, NoInfer<Grade>>[]
  /** How rules meet: the most protective that holds (left out), the first that holds, or never two at once; see `table`. */
  readonly hit?: 'first' | 'unique'
  /** `true` where adding a sign must never lower the outcome; a rule that breaks it is refused. */
  readonly rises?: boolean
  /** What of the source is not here, and why. */
  readonly notEncoded?: readonly NotEncoded[]
  /** `true` where it is read off from what was told, and no question of it is put to a person. */
  readonly readOff?: boolean
  /** `lifetime` where its questions are about a whole life, so that it says nothing of how urgent it is. */
  readonly covers?: 'lifetime'
  /** What, once told, says that the person may be a child: then nothing more is asked. */
  readonly childHalt?: Halt<NoInfer<FactId>>
  /** Hash of the logic, emitted at build for what ships; see `@cairn/engine/fingerprint`. */
  readonly fingerprint?: string
}

/** A rule set: plain frozen data, checked when it was built. */
export type RuleSet<FactId extends string = string, Outcome extends string = string, Group extends string = string> = {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly says: string
  readonly saysNot: string
  readonly concerns: string
  readonly inForce: InForce
  readonly reading: Reading
  readonly groups: Readonly<Record<Group, string>>
  readonly grades: readonly string[]
  readonly facts: Readonly<Record<FactId, Fact>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly whileOpen: Outcome
  readonly otherwise: Outcome
  readonly lines: Readonly<Record<string, Line>>
  readonly rules: readonly Rule<FactId, Outcome>[]
  /** `first` or `unique` for a decision table. */
  readonly hit?: 'first' | 'unique'
  readonly rises: boolean
  readonly notEncoded: readonly NotEncoded[]
  /** `true` where it is read off from what was told, and no question of it is put to a person. */
  readonly readOff?: boolean
  /** `lifetime` where its questions are about a whole life, so that it says nothing of how urgent it is. */
  readonly covers?: 'lifetime'
  /** What, once told, says that the person may be a child: then nothing more is asked. */
  readonly childHalt?: Halt<FactId>
  /** `unsealed` until a fingerprint was computed from the logic. */
  readonly fingerprint: string
}

/**
 * Puts facts, outcomes and rules together and checks them.
 *
 * Misspelt ids, missing citations and unknown grades do not compile. What types cannot see (a threshold that cannot be
 * met, a rule that lowers an outcome in a set marked `rises`, more than 4,096 entangled combinations) throws.
 *
 * @param definition - see the fields of {@link Definition}
 * @returns the set, frozen
 * @throws {@link RulebookError} with a stable code and the id at fault
 *
 * @example
 * ```ts
 * import { advise, rule, ruleSet, sign, source, yes } from '@cairn/engine'
 *
 * const guide = source({
 *   id: 'example-guide', title: 'Example guide', publisher: 'Nobody', year: 2026,
 *   kind: 'guidance', licence: 'invented', read: 'none yet',
 * })
 * const cites = [guide.at('p. 20')] as const
 * const exampleGuide = ruleSet({
 *   id: 'example-guide', version: '0.1.0', title: 'Example guide', concerns: 'Everybody.',
 *   says: 'Papers held by someone else call for an offer of help.', saysNot: 'It is not a finding about a person.',
 *   inForce: { from: '2026-01-01' }, reading: 'none yet',
 *   facts: { 'papers-held': sign({ says: 'Someone else keeps their papers.', unknown: 'open', cites, status: 'house' }) },
 *   outcomes: { 'offer-help': 'Offer help now.', 'keep-open': 'Keep the door open.', 'other-help': 'Offer other help.' },
 *   whileOpen: 'keep-open',
 *   otherwise: 'other-help',
 *   rules: [rule({
 *     id: 'example-guide/offer-help', says: 'Offer help when papers are held.',
 *     when: yes('papers-held'), then: 'offer-help', cites, status: 'house',
 *   })],
 * })
 * advise({ 'papers-held': 'yes' }, exampleGuide).outcome // => 'offer-help'
 * advise({ 'papers-held': 'declined' }, exampleGuide).outcome // => 'keep-open'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function ruleSet<
  const FactId extends string,
  const Outcome extends string,
  const LineId extends string = never,
  const Group extends string = never,
  const Grade extends string = never,
>(definition: Definition<FactId, Outcome, LineId, Group, Grade>): RuleSet<FactId, Outcome, Group> {
  const none = {}
  const set = freeze({
    groups: none as Record<Group, string>,
    grades: [],
    lines: none,
    rises: false,
    notEncoded: [],
    fingerprint: 'unsealed',
    ...definition,
  }) as unknown as RuleSet<FactId, Outcome, Group>
  refuse(set)
  plan(set)
  return set
}
