import * as z from 'zod'
import { field } from '../field.ts'
import { message } from '../problem.ts'
import { PlainDate } from './plain-date.ts'

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
export const Span = z
  .strictObject({
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
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    error: message('SCH-218'),
  })

/** A stretch of days. */
export type Span = z.infer<typeof Span>
