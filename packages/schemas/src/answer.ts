import * as z from 'zod'
import { type CrossRule, withRules } from './cross-rule.ts'
import { field } from './field.ts'
import { CodeWord } from './primitives/code-word.ts'
import { PlainDate } from './primitives/plain-date.ts'
import { Why } from './primitives/why.ts'
import { message } from './problem.ts'

const why = field(Why, {
  title: 'Why open',
  description: 'Why it is not one value: not asked further, not sure, or declined to say.',
  sensitivity: 'sensitive',
  example: 'unsure',
})
const End = z.union([z.number(), PlainDate], { error: message('SCH-216') })

const OneOf = z.strictObject({
  oneOf: field(z.array(CodeWord).min(2).max(100), {
    title: 'One of',
    description: 'The values that are still possible.',
    sensitivity: 'top',
    example: ['employer', 'recruiter'],
  }),
  why,
})

const between = z.strictObject({
  from: field(End.optional(), {
    title: 'From',
    description: 'Lower end, a number or a day. Absent: open below.',
    sensitivity: 'top',
    example: '2025-11-01',
  }),
  to: field(End.optional(), {
    title: 'To',
    description: 'Upper end, of the same kind. Absent: open above.',
    sensitivity: 'top',
    example: '2026-02-01',
  }),
  why,
})

const rangeInOrder: CrossRule<z.infer<typeof between>> = {
  id: 'answer/range-order',
  says: 'A range has at least one end; two ends are two numbers or two days, the smaller first.',
  paths: ['/from', '/to'],
  code: 'SCH-218',
  broken: ({ from, to }) => {
    if (from === undefined || to === undefined) return from === to ? [[]] : []
    return typeof from === typeof to && from <= to ? [] : [[]]
  },
}
const Between = withRules(between, [rangeInOrder])

/**
 * One answer. `yes`, `no`, `unsure`, `declined` and `not-asked` are five different things to the end; other code words
 * are values of closed lists; a number or a day where one was asked for; or what is still possible, and why.
 *
 * @example
 * ```ts
 * import { Answer } from '@cairn/schemas'
 *
 * Answer.safeParse('declined').success // => true
 * Answer.safeParse({ from: 15, to: 19, why: 'unsure' }).success // => true
 * Answer.safeParse(false).success // => false
 * ```
 */
export const Answer = z.union([CodeWord, PlainDate, z.number(), OneOf, Between], { error: message('SCH-217') })

/** One answer. */
export type Answer = z.infer<typeof Answer>
