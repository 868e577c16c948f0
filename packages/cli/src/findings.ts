import { notes, type ProblemCode } from './problem.ts'

/** What was found, by code: how often, and where first. Its size does not grow with the file. */
export type Findings = {
  /** Notes one finding; `where` gives a position, never a value. */
  readonly add: (code: ProblemCode, where: () => string) => void
  /** By code, in the order of the codes. */
  readonly list: () => readonly FoundCode[]
  /** Whether anything is more than a note. */
  readonly any: () => boolean
}

/** One code with its count and its first positions. */
export type FoundCode = { readonly code: ProblemCode; readonly count: number; readonly first: readonly string[] }

/** The first positions of a code, and how many more there are. */
export function placesOf({ count, first }: FoundCode): readonly string[] {
  return count > first.length ? [...first, `and ${count - first.length} more`] : first
}

/**
 * An empty collection of findings.
 *
 * @param limit - how many positions to keep for each code
 */
export function findings(limit: number): Findings {
  const byCode = new Map<ProblemCode, { count: number; first: string[] }>()
  return {
    add: (code, where) => {
      const found = byCode.get(code) ?? { count: 0, first: [] }
      byCode.set(code, found)
      found.count += 1
      if (found.first.length < limit) found.first.push(where())
    },
    list: () =>
      [...byCode].map(([code, found]) => ({ code, ...found })).sort((one, other) => (one.code < other.code ? -1 : 1)),
    any: () => [...byCode.keys()].some((code) => !notes.has(code)),
  }
}
