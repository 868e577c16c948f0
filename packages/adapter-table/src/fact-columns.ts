import type { FactColumn } from './column.ts'

/** As much of a set of questions as its columns need; any rule set has it. */
export type AskingSet = {
  readonly facts: Readonly<
    Record<
      string,
      {
        readonly kind: 'sign' | 'choice' | 'number' | 'date'
        readonly says: string
        readonly values?: readonly string[]
      }
    >
  >
}

/**
 * The questions of sets of rules as columns of a table.
 *
 * @param sets - any rule sets
 * @returns a column for each fact, to give as `facts`
 *
 * @example
 * ```ts
 * import { factColumns } from '@cairn/adapter-table'
 *
 * factColumns([{ facts: { threats: { kind: 'sign', says: 'There are threats.' } } }])
 * // => [{ id: 'threats', says: 'There are threats.', takes: 'yes-no' }]
 * ```
 */
export function factColumns(sets: readonly AskingSet[]): readonly FactColumn[] {
  return sets.flatMap(({ facts }) =>
    Object.entries(facts).map(([id, { kind, says, values }]): FactColumn => {
      if (kind === 'choice') return { id, says, ...(values && { values }) }
      return { id, says, takes: kind === 'sign' ? 'yes-no' : kind }
    }),
  )
}
