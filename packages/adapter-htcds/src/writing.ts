import type { HtcdsField } from './fields.ts'
import type { HtcdsProblem, HtcdsProblemCode } from './problem.ts'
import type { Left, LeftWhy } from './write-target.ts'

/** Whether a field may go out, and if not, why. */
export type May = (path: string) => 'yes' | 'not-needed' | 'no-consent'

/** One record while it is written. */
export type Writing = {
  /** Puts values into a field where its place in our records may be told; otherwise says what was left out. */
  readonly put: (field: HtcdsField, path: string, values: readonly string[]) => boolean
  readonly may: May
  readonly leave: (at: string, why: LeftWhy, count?: number) => void
  readonly say: (code: HtcdsProblemCode, field?: HtcdsField) => void
  readonly values: ReadonlyMap<HtcdsField, readonly string[]>
  readonly left: () => readonly Left[]
  readonly problems: () => readonly HtcdsProblem[]
}

/** Opens the writing of one record. */
export const writing = (may: May): Writing => {
  const values = new Map<HtcdsField, readonly string[]>()
  const left = new Map<string, Left>()
  const problems: HtcdsProblem[] = []
  const leave: Writing['leave'] = (at, why, count = 1) => {
    if (count > 0) left.set(`${at} ${why}`, { at, why, count: (left.get(`${at} ${why}`)?.count ?? 0) + count })
  }
  return {
    put: (field, path, given) => {
      if (given.length === 0) return false
      const verdict = may(path)
      if (verdict === 'yes') values.set(field, [...new Set([...(values.get(field) ?? []), ...given])])
      else leave(path, verdict, given.length)
      return verdict === 'yes'
    },
    may,
    leave,
    say: (code, field) => {
      problems.push({ code, ...(field ? { field } : {}) })
    },
    values,
    left: () => [...left.values()],
    problems: () => problems,
  }
}
