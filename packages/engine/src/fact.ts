import type { Range, Why } from './answer.ts'
import type { Citations, Status } from './citation.ts'
import { freeze } from './freeze.ts'

/** How sensitive it is to ask: the least sensitive question that settles most comes first. */
export type Sensitivity = 'low' | 'medium' | 'high'

/** A cited reading of an unknown answer: which value it is taken to be, and for which kinds of unknown. */
export type Presumption<Value = unknown> = {
  /** The value, values or range that the unknown is taken to be. */
  readonly as: Value
  /** For which kinds of unknown. */
  readonly if: readonly Why[]
  /** One plain sentence: what is presumed and why. */
  readonly says: string
  /** What it rests on. */
  readonly cites: Citations
  /** How far the source was read. */
  readonly status: Status
}

type Common<Value> = {
  /** One plain sentence in English. */
  readonly says: string
  /** How an unknown answer reads: `open`, or a cited presumption. Every fact has to say. */
  readonly unknown: 'open' | Presumption<Value>
  /** Where declining is itself an answer (consent: no). Left out, declining reads as unknown. */
  readonly declined?: 'no'
  /** How sensitive it is to ask; `medium` when left out. */
  readonly sensitivity?: Sensitivity
  /** Something reviewers should know; shown in the book. */
  readonly note?: string
  /** What it rests on. */
  readonly cites: Citations
  /** How far the source was read. */
  readonly status: Status
}

/** A grade on which sources disagree: anything from the weaker to the stronger. */
export type DisputedGrade<Grade extends string = string> = {
  /** The weaker of the two gradings. */
  readonly from: Grade
  /** The stronger of the two gradings. */
  readonly to: Grade
  /** The sources that disagree. */
  readonly cites: Citations
}

/** A yes / no question; several-of-many is one sign per code. */
export type Sign<Group extends string = string, Grade extends string = string> = Common<'yes' | 'no'> & {
  readonly kind: 'sign'
  /** The group whose tally it belongs to. */
  readonly group?: Group
  /** How strong it is, or the range on which sources disagree. */
  readonly grade?: Grade | DisputedGrade<Grade>
  /** What it adds where a line weighs instead of counting: a whole number above zero. */
  readonly weight?: number
}

/** One value out of a closed list. */
export type Choice<Value extends string = string> = Common<Value | readonly Value[]> & {
  readonly kind: 'choice'
  /** The closed list. */
  readonly values: readonly Value[]
}

/** A number, or a calendar date, known exactly or as a range. */
export type Measure = Common<Range> & {
  readonly kind: 'number' | 'date'
  /** Unit of the number, as a reader would write it. */
  readonly unit?: string
}

/** Anything a rule may ask about. */
export type Fact<Group extends string = string, Grade extends string = string> = Sign<Group, Grade> | Choice | Measure

/** All three kinds of unknown: the `if` of a presumption that always holds. */
export const anyUnknown: readonly Why[] = freeze(['not-asked', 'unsure', 'declined'])

/**
 * A cited reading of an unknown answer. A result's `outcome` applies it, `possible` does not, `presumed` lists it.
 *
 * @param definition - the value it is taken to be, for which kinds of unknown, its sentence, what it rests on
 * @returns a frozen presumption, for a fact's `unknown`
 *
 * @example
 * ```ts
 * import { anyUnknown, presume, source } from '@cairn/engine'
 *
 * const guide = source({
 *   id: 'example-guide', title: 'Example guide', publisher: 'Nobody', year: 2026,
 *   kind: 'guidance', licence: 'invented', read: 'none yet',
 * })
 * const child = presume({
 *   as: 'child', if: anyUnknown, says: 'A child, because the age is in doubt.', cites: [guide.at('p. 2')], status: 'house',
 * })
 * child.if // => ['not-asked', 'unsure', 'declined']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function presume<const Value>(definition: Presumption<Value>): Presumption<Value> {
  return freeze({ ...definition })
}

/**
 * A sign: a yes / no question.
 *
 * @param definition - its sentence, how unknown reads, its group, grade or weight, what it rests on
 * @returns a frozen fact
 *
 * @example
 * ```ts
 * import { sign, source } from '@cairn/engine'
 *
 * const guide = source({
 *   id: 'example-guide', title: 'Example guide', publisher: 'Nobody', year: 2026,
 *   kind: 'guidance', licence: 'invented', read: 'none yet',
 * })
 * const papersHeld = sign({
 *   says: 'Someone else keeps their identity papers.', unknown: 'open', cites: [guide.at('p. 12')], status: 'house',
 * })
 * papersHeld.kind // => 'sign'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function sign<const Group extends string = never, const Grade extends string = never>(
  definition: Omit<Sign<Group, Grade>, 'kind'>,
): Sign<Group, Grade> {
  return freeze({ ...definition, kind: 'sign' })
}

/**
 * A choice: one value out of a closed list.
 *
 * @param values - the closed list; `unsure`, `declined` and `not-asked` are not values
 * @param definition - its sentence, how unknown reads, what it rests on
 * @returns a frozen fact
 *
 * @example
 * ```ts
 * import { choice, source } from '@cairn/engine'
 *
 * const guide = source({
 *   id: 'example-guide', title: 'Example guide', publisher: 'Nobody', year: 2026,
 *   kind: 'guidance', licence: 'invented', read: 'none yet',
 * })
 * const work = choice(['indoors', 'outdoors'], {
 *   says: 'Where the work is.', unknown: 'open', cites: [guide.at('p. 3')], status: 'house',
 * })
 * work.values // => ['indoors', 'outdoors']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function choice<const Value extends string>(
  values: readonly Value[],
  definition: Omit<Choice<NoInfer<Value>>, 'kind' | 'values'>,
): Choice<Value> {
  return freeze({ ...definition, values, kind: 'choice' })
}

/**
 * A number, known exactly or as a range.
 *
 * @param definition - its sentence, unit, how unknown reads, what it rests on
 * @returns a frozen fact
 *
 * @example
 * ```ts
 * import { number, source } from '@cairn/engine'
 *
 * const guide = source({
 *   id: 'example-guide', title: 'Example guide', publisher: 'Nobody', year: 2026,
 *   kind: 'guidance', licence: 'invented', read: 'none yet',
 * })
 * number({ says: 'Age.', unit: 'years', unknown: 'open', cites: [guide.at('p. 1')], status: 'house' }).kind // => 'number'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function number(definition: Omit<Measure, 'kind'>): Measure {
  return freeze({ ...definition, kind: 'number' })
}

/**
 * A calendar date (`YYYY-MM-DD`), known exactly or as a range.
 *
 * @param definition - its sentence, how unknown reads, what it rests on
 * @returns a frozen fact
 *
 * @example
 * ```ts
 * import { date, source } from '@cairn/engine'
 *
 * const guide = source({
 *   id: 'example-guide', title: 'Example guide', publisher: 'Nobody', year: 2026,
 *   kind: 'guidance', licence: 'invented', read: 'none yet',
 * })
 * date({ says: 'Day of arrival.', unknown: 'open', cites: [guide.at('p. 1')], status: 'house' }).kind // => 'date'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function date(definition: Omit<Measure, 'kind' | 'unit'>): Measure {
  return freeze({ ...definition, kind: 'date' })
}
