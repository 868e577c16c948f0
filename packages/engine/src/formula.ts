import { freeze } from './freeze.ts'

/**
 * A condition as plain data. `Fact`, `Line`, `Group` and `Grade` are the ids it names, so that a misspelt one does not
 * compile where the rule joins its set.
 */
export type Formula<
  Fact extends string = string,
  Line extends string = string,
  Group extends string = string,
  Grade extends string = string,
> =
  | { readonly op: 'yes'; readonly fact: Fact }
  | { readonly op: 'is'; readonly fact: Fact; readonly value: string }
  | { readonly op: 'oneOf'; readonly fact: Fact; readonly values: readonly string[] }
  | {
      readonly op: 'between'
      readonly fact: Fact
      readonly from?: number | string
      readonly to?: number | string
    }
  | { readonly op: 'all' | 'any'; readonly of: readonly Formula<Fact, Line, Group, Grade>[] }
  | { readonly op: 'atLeast'; readonly n: number; readonly of: readonly Formula<Fact, Line, Group, Grade>[] }
  | { readonly op: 'not'; readonly of: Formula<Fact, Line, Group, Grade> }
  | { readonly op: 'reaches'; readonly line: Line }
  | { readonly op: 'count'; readonly n: number; readonly group: Group; readonly grade?: Grade }
  | { readonly op: 'weigh'; readonly n: number; readonly group: Group }

/** The word that names what a formula does. */
export type Operator = Formula['op']

/**
 * A sign is answered yes.
 *
 * @param fact - id of a sign
 * @returns a formula
 *
 * @example
 * ```ts
 * import { yes } from '@cairn/engine'
 *
 * yes('papers-held') // => { op: 'yes', fact: 'papers-held' }
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function yes<const Fact extends string>(fact: Fact): Formula<Fact, never, never, never> {
  return freeze({ op: 'yes', fact })
}

/**
 * A choice has this value.
 *
 * @param fact - id of a choice
 * @param value - one of its values
 * @returns a formula
 *
 * @example
 * ```ts
 * import { is } from '@cairn/engine'
 *
 * is('work', 'indoors') // => { op: 'is', fact: 'work', value: 'indoors' }
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function is<const Fact extends string>(fact: Fact, value: string): Formula<Fact, never, never, never> {
  return freeze({ op: 'is', fact, value })
}

/**
 * A choice has one of these values.
 *
 * @param fact - id of a choice
 * @param values - some of its values
 * @returns a formula
 *
 * @example
 * ```ts
 * import { oneOf } from '@cairn/engine'
 *
 * oneOf('work', ['indoors', 'at-sea']) // => { op: 'oneOf', fact: 'work', values: ['indoors', 'at-sea'] }
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function oneOf<const Fact extends string>(
  fact: Fact,
  values: readonly string[],
): Formula<Fact, never, never, never> {
  return freeze({ op: 'oneOf', fact, values })
}

/**
 * A number or calendar date lies in a stretch; both ends belong to it, a missing end is open.
 *
 * @param fact - id of a number or date
 * @param range - `from` and `to`, in the fact's unit or as `YYYY-MM-DD`
 * @returns a formula
 *
 * @example
 * ```ts
 * import { between } from '@cairn/engine'
 *
 * between('age', { from: 18 }) // => { op: 'between', fact: 'age', from: 18 }
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function between<const Fact extends string>(
  fact: Fact,
  range: { readonly from?: number | string; readonly to?: number | string },
): Formula<Fact, never, never, never> {
  return freeze({ op: 'between', fact, ...range })
}

/**
 * Every part holds.
 *
 * @param of - at least one formula
 * @returns a formula
 *
 * @example
 * ```ts
 * import { all, yes } from '@cairn/engine'
 *
 * all(yes('debt'), yes('threats')).op // => 'all'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function all<
  F extends string = never,
  L extends string = never,
  G extends string = never,
  R extends string = never,
>(...of: readonly Formula<F, L, G, R>[]): Formula<F, L, G, R> {
  return freeze({ op: 'all', of })
}

/**
 * Some part holds.
 *
 * @param of - at least one formula
 * @returns a formula
 *
 * @example
 * ```ts
 * import { any, yes } from '@cairn/engine'
 *
 * any(yes('debt'), yes('threats')).op // => 'any'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function any<
  F extends string = never,
  L extends string = never,
  G extends string = never,
  R extends string = never,
>(...of: readonly Formula<F, L, G, R>[]): Formula<F, L, G, R> {
  return freeze({ op: 'any', of })
}

/**
 * At least `n` of the parts hold.
 *
 * @param n - a whole number, from 1 to the number of parts
 * @param of - formulas
 * @returns a formula
 *
 * @example
 * ```ts
 * import { atLeast, yes } from '@cairn/engine'
 *
 * const formula = atLeast(2, yes('debt'), yes('threats'), yes('papers-held'))
 * formula.op // => 'atLeast'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function atLeast<
  F extends string = never,
  L extends string = never,
  G extends string = never,
  R extends string = never,
>(n: number, ...of: readonly Formula<F, L, G, R>[]): Formula<F, L, G, R> {
  return freeze({ op: 'atLeast', n, of })
}

/**
 * The part does not hold. An unknown answer never makes it hold: unknown is not no.
 *
 * @param of - a formula
 * @returns a formula
 *
 * @example
 * ```ts
 * import { not, yes } from '@cairn/engine'
 *
 * not(yes('consent')) // => { op: 'not', of: { op: 'yes', fact: 'consent' } }
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function not<F extends string, L extends string, G extends string, R extends string>(
  of: Formula<F, L, G, R>,
): Formula<F, L, G, R> {
  return freeze({ op: 'not', of })
}

/**
 * A line of the set is reached.
 *
 * @param line - id of a line
 * @returns a formula
 *
 * @example
 * ```ts
 * import { reaches } from '@cairn/engine'
 *
 * reaches('deceptive-recruitment') // => { op: 'reaches', line: 'deceptive-recruitment' }
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function reaches<const Line extends string>(line: Line): Formula<never, Line, never, never> {
  return freeze({ op: 'reaches', line })
}

/**
 * At least `n` signs of a group are answered yes; with a grade, only signs of this grade or stronger count.
 *
 * @param n - a whole number, at least 1
 * @param of - the group and, where the set grades its signs, the weakest grade that counts
 * @returns a formula
 *
 * @example
 * ```ts
 * import { count } from '@cairn/engine'
 *
 * count(2, { group: 'work', grade: 'medium' }) // => { op: 'count', n: 2, group: 'work', grade: 'medium' }
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function count<const Group extends string, const Grade extends string = never>(
  n: number,
  of: { readonly group: Group; readonly grade?: Grade },
): Formula<never, never, Group, Grade> {
  return freeze({ op: 'count', n, ...of })
}

/**
 * The weights of a group's signs that are answered yes add up to at least `n`.
 *
 * @param n - a whole number, at least 1
 * @param of - the group
 * @returns a formula
 *
 * @example
 * ```ts
 * import { weigh } from '@cairn/engine'
 *
 * weigh(14, { group: 'checklist' }) // => { op: 'weigh', n: 14, group: 'checklist' }
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function weigh<const Group extends string>(
  n: number,
  of: { readonly group: Group },
): Formula<never, never, Group, never> {
  return freeze({ op: 'weigh', n, ...of })
}
