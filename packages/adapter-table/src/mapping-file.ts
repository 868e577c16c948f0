import { type RecordName, records } from '@cairn/schemas'
import * as z from 'zod'
import type { Mapping, MappingInput } from './mapping.ts'

const names = Object.keys(records) as [RecordName, ...RecordName[]]
const words = z.array(z.string().min(1).max(200)).max(200).optional()
const pointer = z
  .string()
  .regex(/^(\/[^/~]+)+$/)
  .max(500)
const order = z.enum(['iso', 'day-first', 'month-first', 'excel-serial', 'excel-serial-1904']).optional()
const which = {
  heading: z.string().min(1).max(1000).optional(),
  letter: z
    .string()
    .regex(/^[A-Z]{1,3}$/)
    .optional(),
}
const named = ({ heading, letter }: { heading?: string | undefined; letter?: string | undefined }) =>
  heading !== undefined || letter !== undefined

const column = z
  .strictObject({
    ...which,
    to: pointer,
    with: z.record(z.string(), z.json()).optional(),
    values: z
      .array(z.strictObject({ cell: z.string().min(1).max(500), is: z.json() }))
      .max(2000)
      .optional(),
    onlyValues: z.boolean().optional(),
    dates: order,
    separator: z.string().min(1).max(5).optional(),
    split: z.boolean().optional(),
    open: z.enum(['finding', 'count']).optional(),
    mayBeMissing: z.boolean().optional(),
  })
  .refine(named)
const leftOut = z
  .strictObject({ ...which, why: z.enum(['identity', 'no-field', 'merged-elsewhere', 'computed', 'not-needed']) })
  .refine(named)
const source = z.strictObject({
  title: z.string().max(500),
  status: z.string().max(50),
  url: z.string().max(500).optional(),
})

/**
 * The schema of the mapping file, `mapping@1`: which column of a table goes where in a record, and how its cells are read.
 *
 * @example
 * ```ts
 * import { MappingFile } from '@cairn/adapter-table'
 *
 * const columns = [{ heading: 'Lang', to: '/languages' }]
 * MappingFile.parse({ schema: 'mapping@1', record: 'person@1', columns }).headingRow // => 1
 * ```
 */
export const MappingFile: z.ZodType<Mapping, MappingInput> = z.strictObject({
  schema: z.literal('mapping@1'),
  record: z.enum(names),
  title: z.string().max(300).optional(),
  says: z.string().max(5000).optional(),
  sources: z.array(source).max(50).optional(),
  sheet: z.int().min(1).max(10_000).optional(),
  headingRow: z.int().min(1).max(1000).default(1),
  dates: order,
  formulas: z.enum(['finding', 'use-stored']).default('finding'),
  separator: z.string().min(1).max(5).default(';'),
  words: z.strictObject({ yes: words, no: words, unsure: words, declined: words, 'not-asked': words }).optional(),
  own: z.boolean().default(false),
  constants: z
    .array(z.strictObject({ to: pointer, is: z.json() }))
    .max(200)
    .default([]),
  columns: z.array(column).max(16_384),
  leaveOut: z.array(leftOut).max(16_384).default([]),
}) as never
