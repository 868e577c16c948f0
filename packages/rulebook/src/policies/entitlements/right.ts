import type { RightRow } from './row.ts'

/** The day on which the texts of these rows were last read. */
const lastRead = '2026-11-23'

type Optional = 'kind' | 'clocks' | 'endings' | 'inForce' | 'asOf'

/** A row with what most rows have: law, in force, no period, no ending, read on the last day of reading. */
// @__NO_SIDE_EFFECTS__
export function right(row: Omit<RightRow, Optional> & Partial<Pick<RightRow, Optional>>): RightRow {
  return { kind: 'law', clocks: [], endings: [], inForce: {}, asOf: lastRead, ...row }
}
