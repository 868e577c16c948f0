import { every } from './classes.ts'
import type { Plan, Test } from './plan.ts'

/**
 * What one fact adds to the counts of a test when it holds. Nobody answers a grade on which sources disagree, so this is
 * known as soon as a set is compiled.
 */
export type Part = {
  readonly v: number
  /** The classes on which it holds. */
  readonly mask: number
  /** Variable of the grade in dispute, or -1. */
  readonly grade: number
  /** Added to each count at least, and at most. */
  readonly low: readonly number[]
  readonly high: readonly number[]
  /** Number of its kind: parts of a kind could change places. */
  readonly kind: number
  /** What one that is certain, and one that is open, adds to the number of a state of the test. */
  readonly sureKey: number
  readonly openKey: number
}

/** A test taken apart fact by fact. */
export type Parts = {
  readonly all: readonly Part[]
  /** Those that count most first: at least, and at most. */
  readonly byLow: readonly Part[]
  readonly byHigh: readonly Part[]
  /** What a part of each kind may add to the counts: several ways where its grade is in dispute. */
  readonly kinds: readonly (readonly (readonly number[])[])[]
  /** On which kinds a test can turn, by the number of its state, as far as it came up; absent where numbers are too big. */
  readonly known: Map<number, Uint8Array> | undefined
}

type Draft = { v: number; mask: number; grade: number; low: number[]; high: number[]; steps: Map<number, number[]> }

/** Takes a test apart. */
export function partsOf(made: Plan, test: Test): Parts {
  const drafts = new Map<string, Draft>()
  const zeros = () => test.dimensions.map(() => 0)
  test.dimensions.forEach(({ literals, weights }, d) => {
    literals.forEach((l, i) => {
      const literal = made.literals[l] as Plan['literals'][number]
      const { variable: v, mask, grade } = literal
      const key = `${v} ${mask}`
      const draft = drafts.get(key) ?? { v, mask, grade: -1, low: zeros(), high: zeros(), steps: new Map() }
      drafts.set(key, draft)
      const weight = weights[i] ?? 1
      draft.high[d] = weight
      if (!grade) {
        draft.low[d] = weight
        return
      }
      draft.grade = grade.variable
      const all = every((made.variables[grade.variable] as Plan['variables'][number]).classes)
      for (let c = 0; all >> c !== 0; c++) {
        const step = draft.steps.get(c) ?? zeros()
        draft.steps.set(c, step)
        if (grade.mask & (1 << c)) step[d] = weight
      }
    })
  })
  return gathered([...drafts.values()])
}

function gathered(drafts: readonly Draft[]): Parts {
  // Counts in which its grade plays no part are the same at every grade.
  const waysOf = ({ low, steps }: Draft) =>
    steps.size === 0 ? [low] : [...steps.values()].map((step) => step.map((n, d) => n || (low[d] ?? 0)))
  const names = [...new Set(drafts.map((draft) => waysOf(draft).join(';')))]
  const kindOf = (draft: Draft) => names.indexOf(waysOf(draft).join(';'))
  const kinds = names.map((_, kind) => waysOf(drafts.find((draft) => kindOf(draft) === kind) as Draft))
  let scale = 1
  const keys = kinds.map((_, kind) => {
    const radix = drafts.filter((draft) => kindOf(draft) === kind).length + 1
    const [sureKey, openKey] = [scale, scale * radix]
    scale *= radix * radix
    return { sureKey, openKey }
  })
  const all = drafts.map((draft): Part => {
    const { v, mask, grade, low, high } = draft
    const kind = kindOf(draft)
    return { v, mask, grade, low, high, kind, ...(keys[kind] as (typeof keys)[number]) }
  })
  const size = (counts: readonly number[]) => counts.reduce((sum, n) => sum + n, 0)
  return {
    all,
    byLow: [...all].sort((a, b) => size(b.low) - size(a.low)),
    byHigh: [...all].sort((a, b) => size(b.high) - size(a.high)),
    kinds,
    known: scale <= Number.MAX_SAFE_INTEGER ? new Map() : undefined,
  }
}
