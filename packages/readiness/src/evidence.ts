/** How often a need stayed unmet, or a referral came to nothing, and by whose rule. */
export type EvidenceCount = {
  /** Code of the need or kind of service. */
  readonly need: string
  /** Code of whose rule it was. */
  readonly rule: string
  /** How often: a whole number. */
  readonly count: number
}

/** What could not be read, or what to think of: by code and position, never by value. */
export type EvidenceProblem = {
  readonly code:
    | 'not-a-list'
    | 'not-a-code'
    | 'not-a-count'
    | 'limit-raised'
    | 'previous-not-readable'
    | 'too-many-codes'
    | 'repeated-release'
  /** Position in the list, from 0; -1 for the whole. */
  readonly position: number
}

/** A table that may be given to others; `null` where a number is left out. */
export type EvidencePack = {
  /** The limit: nothing under it is shown. */
  readonly k: number
  /** Needs, in the order of the rows. */
  readonly needs: readonly string[]
  /** Whose rules, in the order of the columns. */
  readonly rules: readonly string[]
  readonly cells: readonly (readonly (number | null)[])[]
  readonly needTotals: readonly (number | null)[]
  readonly ruleTotals: readonly (number | null)[]
  readonly total: number | null
  readonly problems: readonly EvidenceProblem[]
}

/** More codes on one side than this are no table that somebody reads. */
export const MOST = 60

/** The counts that can be read; what cannot goes to the problems. */
export function readCounts(counts: unknown, problems: EvidenceProblem[]): readonly EvidenceCount[] {
  if (!Array.isArray(counts)) {
    problems.push({ code: 'not-a-list', position: -1 })
    return []
  }
  return counts.flatMap((one: unknown, position): readonly EvidenceCount[] => {
    const { need, rule, count } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>
    const good = isCode(need) && isCode(rule)
    if (!good) problems.push({ code: 'not-a-code', position })
    else if (!isCount(count)) problems.push({ code: 'not-a-count', position })
    return good && isCount(count) ? [{ need, rule, count }] : []
  })
}

/** An earlier release, where it has the shape of one. */
export function readPack(pack: unknown): EvidencePack | undefined {
  if (typeof pack !== 'object' || pack === null) return undefined
  const { needs, rules, cells, needTotals, ruleTotals, total } = pack as Record<string, unknown>
  const isLine = (line: unknown, length: number) => Array.isArray(line) && line.length === length && line.every(isShown)
  const isNames = (names: unknown): names is string[] =>
    Array.isArray(names) && names.length <= MOST && names.every(isCode) && new Set(names).size === names.length
  if (!isNames(needs) || !isNames(rules) || !Array.isArray(cells) || cells.length !== needs.length) return undefined
  const fits = cells.every((line) => isLine(line, rules.length)) && isLine(needTotals, needs.length)
  return fits && isLine(ruleTotals, rules.length) && isShown(total) ? (pack as EvidencePack) : undefined
}

const isCode = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 60 && /^[a-z]+(-[a-z0-9]+)*$/.test(value)
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= 1_000_000_000
const isShown = (value: unknown): boolean => value === null || isCount(value)
