/** One count: so many cells of a column, for a word. */
type Counted = { readonly sheet: number; readonly column: number; readonly word: string; readonly cells: number }

/** Counts by sheet, column and a word. */
export type Tally = {
  /** Adds one, and gives the count so far. */
  readonly add: (sheet: number, column: number, word?: string) => number
  /** All counts, in the order in which they came up. */
  readonly all: () => readonly Counted[]
}

/** Begins to count. */
export const tally = (): Tally => {
  const counts = new Map<string, number>()
  return {
    add: (sheet, column, word = '') => {
      const key = `${sheet} ${column} ${word}`
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count
    },
    all: () =>
      [...counts].map(([key, cells]) => {
        const [sheet, column, word = ''] = key.split(' ')
        return { sheet: Number(sheet), column: Number(column), word, cells }
      }),
  }
}
