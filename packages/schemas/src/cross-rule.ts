import type * as z from 'zod'
import { message, type ProblemCode } from './problem.ts'

/** Keys and positions that lead to a place in a record. */
export type Path = readonly (string | number)[]

/**
 * A rule over several fields of a record: data that the schema runs, and that is listed for people who only have JSON
 * Schema, where such rules cannot be written.
 */
export interface CrossRule<Value> {
  /** Stable id, `record/topic`. */
  readonly id: string
  /** One sentence that says what holds in every good record. */
  readonly says: string
  /** Pointers to the fields it looks at; `*` stands for every position. */
  readonly paths: readonly string[]
  /** Code of the problem it gives; `SCH-301` unless told. */
  readonly code?: ProblemCode
  /** The places where the rule does not hold; none when it holds. Must not throw and must not look outside its argument. */
  readonly broken: (value: Value) => readonly Path[]
}

/** A cross-field rule without its predicate. */
export type RuleListing = Pick<CrossRule<never>, 'id' | 'says' | 'paths'>

const listings = new WeakMap<object, readonly RuleListing[]>()

/**
 * A schema with cross-field rules. They run only when every field by itself is right.
 *
 * @param schema - the schema of the record
 * @param rules - the rules, as data
 * @returns the schema, which now reports each place where a rule does not hold
 *
 * @example
 * ```ts
 * import * as z from 'zod'
 * import { rulesOf, withRules } from '@cairn/schemas'
 *
 * const Span = withRules(z.strictObject({ from: z.number(), to: z.number() }), [
 *   { id: 'span/order', says: 'The end is not before the start.', paths: ['/from', '/to'], broken: (s) => (s.to < s.from ? [['to']] : []) },
 * ])
 * Span.safeParse({ from: 2, to: 1 }).success // => false
 * rulesOf(Span).map((rule) => rule.id) // => ['span/order']
 * ```
 */
export const withRules = <S extends z.ZodObject>(schema: S, rules: readonly CrossRule<z.output<S>>[]): S => {
  const checked = schema.superRefine((value, context) => {
    for (const { id, says, code, broken } of rules) {
      for (const path of broken(value)) {
        context.addIssue({
          code: 'custom',
          path: [...path],
          message: code ? message(code) : says,
          params: { rule: id },
        })
      }
    }
  })
  listings.set(
    checked._zod.def,
    rules.map(({ id, says, paths }) => ({ id, says, paths })),
  )
  return checked
}

/**
 * The cross-field rules of one schema, without their predicates.
 *
 * @param schema - a record's schema
 * @returns id, sentence and paths of each
 *
 * @example
 * ```ts
 * import { Answers, rulesOf } from '@cairn/schemas'
 *
 * rulesOf(Answers)[0]?.id // => 'answers/refusal-stays'
 * ```
 */
export const rulesOf = (schema: z.core.$ZodType): readonly RuleListing[] => listings.get(schema._zod.def) ?? []
