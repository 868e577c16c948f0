import * as z from 'zod'
import { type CrossRule, withRules } from '../cross-rule.ts'
import { field } from '../field.ts'
import { PlainDate } from './plain-date.ts'

const shape = z.strictObject({
  from: field(PlainDate.optional(), {
    title: 'From',
    description: 'First day, or the earliest it may have been. Absent: not known.',
    sensitivity: 'top',
    example: '2025-11-01',
  }),
  to: field(PlainDate.optional(), {
    title: 'To',
    description: 'Last day, or the latest it may have been. Absent: not known, or going on.',
    sensitivity: 'top',
    example: '2026-02-14',
  }),
})

const inOrder: CrossRule<z.infer<typeof shape>> = {
  id: 'span/order',
  says: 'A stretch of days does not end before it begins.',
  paths: ['/from', '/to'],
  code: 'SCH-218',
  broken: ({ from, to }) => (from !== undefined && to !== undefined && from > to ? [['to']] : []),
}

/**
 * A stretch of days, as far as it is known. An end that is missing is not known; it is not today.
 *
 * @example
 * ```ts
 * import { Span } from '@cairn/schemas'
 *
 * Span.safeParse({ from: '2025-11-01' }).success // => true
 * Span.safeParse({ from: '2025-11-01', to: '2025-10-01' }).success // => false
 * ```
 */
export const Span = withRules(shape, [inOrder])

/** A stretch of days. */
export type Span = z.infer<typeof Span>
