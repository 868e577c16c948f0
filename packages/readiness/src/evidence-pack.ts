import type { Grid } from './cell-width.ts'
import { type EvidenceCount, type EvidencePack, type EvidenceProblem, MOST, readCounts, readPack } from './evidence.ts'
import { type Earlier, protect } from './protect.ts'

/** What {@link evidencePack} is told beside the counts. */
export type EvidenceOptions = {
  /** Nothing under it is shown; never less than 11. */
  readonly k: number
  /** The release before this one, where there was one. */
  readonly previous?: EvidencePack
}

/** The least limit: a global data set on this subject is published with it. */
const LEAST = 11

/**
 * Unmet needs and referrals that came to nothing, by whose rule, as a table for others.
 *
 * Counts under `k` are left out, zero too, and with them as many others as it takes that none can be worked out from the
 * totals to closer than `k` values; then what would show a change of less than `k` since the release before. It does not
 * make several releases safe together: from the second on it says `repeated-release`.
 *
 * @param counts - how often, by need and by whose rule; the same pair twice is added up
 * @param options - `k` and the release before this one
 * @returns the table; never throws on data
 *
 * @example
 * ```ts
 * import { evidencePack } from '@cairn/readiness'
 *
 * const pack = evidencePack([
 *   { need: 'shelter', rule: 'service', count: 40 }, { need: 'shelter', rule: 'law', count: 3 },
 *   { need: 'health', rule: 'service', count: 30 }, { need: 'health', rule: 'law', count: 25 },
 * ], { k: 11 })
 * pack.needs // => ['health', 'shelter']
 * pack.cells // => [[null, null], [null, null]]
 * pack.needTotals // => [55, 43]
 * ```
 */
export function evidencePack(counts: readonly EvidenceCount[], { k, previous }: EvidenceOptions): EvidencePack {
  const problems: EvidenceProblem[] = []
  const limit = Number.isSafeInteger(k) && k >= LEAST ? k : LEAST
  if (limit !== k) problems.push({ code: 'limit-raised', position: -1 })
  const read = readCounts(counts, problems)
  const before = previous === undefined ? undefined : readPack(previous)
  if (previous !== undefined) {
    problems.push({ code: before ? 'repeated-release' : 'previous-not-readable', position: -1 })
  }
  const names = (side: 'need' | 'rule', old: readonly string[] = []) =>
    [...new Set([...read.map((one) => one[side]), ...old])].sort()
  const needs = names('need', before?.needs)
  const rules = names('rule', before?.rules)
  if (needs.length > MOST || rules.length > MOST) {
    problems.push({ code: 'too-many-codes', position: -1 })
    return { k: limit, needs: [], rules: [], cells: [], needTotals: [], ruleTotals: [], total: null, problems }
  }
  const grid = gridOf(read, needs, rules)
  const shut = previous !== undefined && before === undefined
  const hidden = shut ? undefined : protect(grid, limit, before && earlierOf(before, needs, rules))
  const shown = grid.map((line, r) => line.map((count, c) => (hidden && !hidden[r]?.[c] ? count : null)))
  return {
    k: limit,
    needs,
    rules,
    cells: shown.slice(0, -1).map((line) => line.slice(0, -1)),
    needTotals: shown.slice(0, -1).map((line) => line.at(-1) ?? null),
    ruleTotals: shown.at(-1)?.slice(0, -1) ?? [],
    total: shown.at(-1)?.at(-1) ?? null,
    problems,
  }
}

function gridOf(counts: readonly EvidenceCount[], needs: readonly string[], rules: readonly string[]): Grid {
  const sum = (some: readonly EvidenceCount[]) => some.reduce((total, { count }) => total + count, 0)
  const line = (some: readonly EvidenceCount[]) => [
    ...rules.map((rule) => sum(some.filter((one) => one.rule === rule))),
    sum(some),
  ]
  return [...needs.map((need) => line(counts.filter((one) => one.need === need))), line(counts)]
}

/** An earlier release in the order of this one; a code it did not have stood at zero in it. */
function earlierOf(pack: EvidencePack, needs: readonly string[], rules: readonly string[]): Earlier {
  const line = (cells: readonly (number | null)[] | undefined, total: number | null) => [
    ...rules.map((rule) => (cells && pack.rules.includes(rule) ? (cells[pack.rules.indexOf(rule)] ?? null) : 0)),
    total,
  ]
  return [
    ...needs.map((need) => {
      const at = pack.needs.indexOf(need)
      return at < 0 ? line(undefined, 0) : line(pack.cells[at], pack.needTotals[at] ?? null)
    }),
    line(pack.ruleTotals, pack.total),
  ]
}
