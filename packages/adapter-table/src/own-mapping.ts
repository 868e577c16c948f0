import type { RecordName } from '@cairn/schemas'
import type { DateOrder, Mapping } from './mapping.ts'

/**
 * The mapping of a table with headings of ours, as templates have them: no column has to be named.
 *
 * @param record - which record a row is
 * @param options - how dates are written, where they are not `YYYY-MM-DD`
 * @returns the mapping
 *
 * @example
 * ```ts
 * import { ownMapping } from '@cairn/adapter-table'
 *
 * ownMapping('needs@1').own // => true
 * ```
 */
export const ownMapping = (record: RecordName, options: { readonly dates?: DateOrder } = {}): Mapping => ({
  schema: 'mapping@1',
  record,
  headingRow: 1,
  formulas: 'finding',
  separator: ';',
  own: true,
  constants: [],
  columns: [],
  leaveOut: [],
  ...(options.dates && { dates: options.dates }),
})
