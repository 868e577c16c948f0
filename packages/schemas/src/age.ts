import * as z from 'zod'
import { type CrossRule, withRules } from './cross-rule.ts'
import { field } from './field.ts'
import { PlainDate } from './primitives/plain-date.ts'

const Years = z.int().min(0).max(130)
const on = field(PlainDate.optional(), {
  title: 'Known on',
  description: 'The day for which the age was true. Absent: the day is not known, and the age may be older by years.',
  sensitivity: 'sensitive',
  example: '2026-03-01',
})
const from = field(Years, {
  title: 'At least',
  description: 'Lower end in full years.',
  sensitivity: 'sensitive',
  example: 15,
})
const to = field(Years, {
  title: 'At most',
  description: 'Upper end in full years.',
  sensitivity: 'sensitive',
  example: 19,
})
const ordered: CrossRule<{ from: number; to: number }> = {
  id: 'age/range-order',
  says: 'The upper end of a range of ages is not below the lower.',
  paths: ['/from', '/to'],
  code: 'SCH-218',
  broken: (range) => (range.from <= range.to ? [] : [['to']]),
}
const is = <const Kind extends string>(kind: Kind) =>
  field(z.literal(kind), {
    title: 'What is known',
    description: 'Which of the five ways of knowing an age this is.',
    sensitivity: 'sensitive',
    example: kind as NonNullable<Kind>,
  })

/**
 * An age as far as it is known: years, a birth year, a birth date, a range, or in doubt. In doubt says whether somebody
 * noted a reason to think that the person is a child; what follows from it is decided by rules, not here.
 *
 * @example
 * ```ts
 * import { Age } from '@cairn/schemas'
 *
 * Age.safeParse({ is: 'years', years: 31 }).success // => true
 * Age.safeParse({ is: 'in-doubt', childReason: 'noted' }).success // => true
 * ```
 */
export const Age = z.discriminatedUnion('is', [
  z.strictObject({
    is: is('years'),
    years: field(Years, { title: 'Years', description: 'Full years.', sensitivity: 'sensitive', example: 31 }),
    on,
  }),
  z.strictObject({
    is: is('birth-year'),
    year: field(z.int().min(1890).max(2200), {
      title: 'Birth year',
      description: 'Year of birth where the day is not known.',
      sensitivity: 'sensitive',
      example: 1995,
    }),
  }),
  z.strictObject({
    is: is('birth-date'),
    date: field(PlainDate, {
      title: 'Birth date',
      description: 'Day of birth. Never completed: where only the year is known, give the year.',
      sensitivity: 'top',
      example: '1995-04-12',
    }),
  }),
  withRules(z.strictObject({ is: is('range'), from, to, on }), [ordered]),
  z.strictObject({
    is: is('in-doubt'),
    childReason: field(z.enum(['noted', 'none-noted']), {
      title: 'Reason to think child',
      description:
        'Whether anybody noted a reason to think the person is under 18. Not noted is not the same as adult.',
      sensitivity: 'sensitive',
      example: 'noted',
    }),
    between: field(withRules(z.strictObject({ from, to }), [ordered]).optional(), {
      title: 'Perhaps between',
      description: 'The widest range anybody proposed, if anybody did.',
      sensitivity: 'sensitive',
      example: { from: 15, to: 19 },
    }),
    on,
  }),
])

/** An age as far as it is known. */
export type Age = z.infer<typeof Age>
