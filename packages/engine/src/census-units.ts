import type { Machine } from './machine.ts'
import type { Literal, Test, Tree } from './plan.ts'

/** One count of one test. */
export type Axis = {
  readonly test: number
  readonly literals: readonly number[]
  readonly weights: readonly number[]
  readonly cap: number
}

/** One way a fact can turn out: what it adds to each count, and how many completions of it do so. */
export type Way = { readonly adds: readonly number[]; readonly times: bigint }

/** An unknown fact, with the grade in dispute where it has one: its ways, answer by answer. Facts of one key do the same. */
export type Unit = {
  readonly v: number
  readonly answers: readonly (readonly Way[])[]
  readonly key: string
  /** The variable of the grade, or -1; and the ways of the fact, grade by grade. */
  readonly grade: number
  readonly gradings: readonly (readonly Way[])[] | undefined
}

/** Tests that share unknown facts, and so cannot be counted one without the other. */
export type Cluster = { readonly tests: readonly number[]; readonly units: readonly Unit[] }

/** Every count of every test, in order. */
export const axesOf = (tests: readonly Test[]): readonly Axis[] =>
  tests.flatMap(({ dimensions }, test) => dimensions.map((dimension) => ({ test, ...dimension })))

/** What each class of each fact adds to each count, grade by grade where its grade is in dispute. */
type Additions = readonly {
  readonly v: number
  readonly grade: number
  readonly adds: readonly (readonly (readonly number[])[])[]
}[]

const known = new WeakMap<Machine, Additions>()

function additionsOf(run: Machine, axes: readonly Axis[]): Additions {
  const { variables, literals, byFact } = run.plan
  const ready = known.get(run)
  if (ready) return ready
  const grades = new Map(variables.flatMap(({ fact, classes }, g) => (classes.kind === 'grade' ? [[fact, g]] : [])))
  const numbers = (n: number) => Array.from({ length: n }, (_, i) => i)
  const made = [...byFact].map(([fact, v]) => {
    const grade = grades.get(fact) ?? -1
    const adds = numbers(variables[v]?.classes.size ?? 0).map((c) =>
      numbers(grade < 0 ? 1 : (variables[grade]?.classes.size ?? 0)).map((g) =>
        axes.map((axis) => addition(axis, literals, v, c, g)),
      ),
    )
    return { v, grade, adds }
  })
  known.set(run, made)
  return made
}

/** The unknown facts that rules count, and what the known ones have counted already. */
export function unitsOf(
  run: Machine,
  states: Int32Array,
  axes: readonly Axis[],
): { readonly units: readonly Unit[]; readonly base: readonly number[] } {
  const units: Unit[] = []
  let base: readonly number[] = axes.map(() => 0)
  for (const { v, grade, adds } of additionsOf(run, axes)) {
    const classes = classesIn(states[v] as number)
    const graded = grade < 0 ? [0] : classesIn(states[grade] as number)
    const first = adds[classes[0] ?? 0]?.[graded[0] ?? 0] ?? []
    const seen = new Set(classes.flatMap((c) => graded.map((g) => adds[c]?.[g]?.join())))
    if (seen.size <= 1) {
      base = advance(base, first, axes)
      continue
    }
    const answers = new Map<string, readonly Way[]>()
    for (const c of classes) {
      const own = graded.map((g) => adds[c]?.[g] ?? [])
      const key = own.join('|')
      const alike = answers.get(key) ?? own.map((one): Way => ({ adds: one, times: 0n }))
      answers.set(
        key,
        alike.map((way) => ({ ...way, times: way.times + 1n })),
      )
    }
    const gradings = graded.map((g) => classes.map((c): Way => ({ adds: adds[c]?.[g] ?? [], times: 1n })))
    const key = [...answers].map(([one, ways]) => `${ways[0]?.times}x${one}`).join('/')
    units.push({ v, answers: [...answers.values()], key, grade, gradings: grade < 0 ? undefined : gradings })
  }
  return { units, base }
}

/** The counts after one more fact, each no further than it matters. */
const advance = (cell: readonly number[], adds: readonly number[], axes: readonly Axis[]): readonly number[] =>
  cell.map((have, i) => Math.min(axes[i]?.cap ?? 0, have + (adds[i] ?? 0)))

/** Tests put together where an unknown fact counts in several. */
export function clustersOf(tests: number, units: readonly Unit[], axes: readonly Axis[]): readonly Cluster[] {
  const touched = units.map(({ answers }) =>
    axes.flatMap(({ test }, i) => (answers.some((ways) => ways.some(({ adds }) => adds[i])) ? [test] : [])),
  )
  return joined(tests, touched).map((some) => ({
    tests: some,
    units: units.filter((_, u) => touched[u]?.some((test) => some.includes(test))),
  }))
}

/** Clusters put together where a rule joins them; between these groups the most protective outcome counts. */
export function groupsOf({ plan: made }: Machine, clusters: readonly Cluster[]): readonly (readonly Cluster[])[] {
  const testsIn = (tree: Tree): readonly number[] => ('test' in tree ? [tree.test] : tree.of.flatMap(testsIn))
  // A rule that holds when any of its parts does is as good as several rules.
  const pieces = (tree: Tree): readonly (readonly number[])[] =>
    'test' in tree || tree.atLeast !== 1 ? [testsIn(tree)] : tree.of.flatMap(pieces)
  const clusterOf = (test: number) => clusters.findIndex(({ tests }) => tests.includes(test))
  const links = made.rules.flatMap(({ tree }) => pieces(tree)).map((tests) => tests.map(clusterOf))
  return joined(clusters.length, links).map((some) => some.map((i) => clusters[i] as Cluster))
}

/** The numbers below `size`, in groups: those that a link names come together. */
function joined(size: number, links: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const group = Array.from({ length: size }, (_, i) => i)
  for (const link of links) {
    const from = new Set(link.map((i) => group[i]))
    const to = Math.min(...link.map((i) => group[i] ?? i))
    for (let i = 0; i < size; i++) if (from.has(group[i])) group[i] = to
  }
  return [...new Set(group)].map((to) => group.flatMap((one, i) => (one === to ? [i] : [])))
}

function classesIn(state: number): readonly number[] {
  const found: number[] = []
  for (let c = 0; c < 32; c++) if (state & (1 << c)) found.push(c)
  return found
}

function addition(axis: Axis, literals: readonly Literal[], v: number, c: number, g: number): number {
  return axis.literals.reduce((sum, l, i) => {
    const { variable, mask, grade } = literals[l] as Literal
    const counts = variable === v && (mask & (1 << c)) !== 0 && (!grade || (grade.mask & (1 << g)) !== 0)
    return counts ? sum + (axis.weights[i] ?? 1) : sum
  }, 0)
}
