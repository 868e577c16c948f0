import type { Node } from './diagram.ts'

/** A node looked into: a value where nothing lies below it, else a variable with a node for each class. */
export type View = { readonly variable: number; readonly below: readonly Node[]; readonly value: number }

/** What is read out of a function by walking down its graph; a step a node, however many cases there are. */
export type Walks = {
  /** Every value that is reached, with some classes of each variable possible; all of them when left out. */
  readonly values: (node: Node, possible?: readonly number[]) => ReadonlySet<number>
  /** Variables on which the function depends. */
  readonly support: (node: Node) => ReadonlySet<number>
  /** The classes that lead to the value at the least cost, for the variables met on the way. */
  readonly cheapest: (
    node: Node,
    value: number,
    cost: (variable: number, at: number) => number,
  ) => ReadonlyMap<number, number> | undefined
}

/** Walks over nodes. */
export function walks(view: (node: Node) => View): Walks {
  /** Every node below one, itself included. */
  function under(top: Node, possible?: readonly number[]): readonly View[] {
    const seen = new Set<Node>([top])
    for (const one of seen) {
      const { variable, below } = view(one)
      const open = possible?.[variable] ?? -1
      below.forEach((next, at) => {
        if (open & (1 << at)) seen.add(next)
      })
    }
    return [...seen].map(view)
  }

  function cheapest(
    top: Node,
    wanted: number,
    cost: (variable: number, at: number) => number,
  ): ReadonlyMap<number, number> | undefined {
    const best = new Map<Node, { readonly cost: number; readonly at: number; readonly next: Node }>()
    const least = (one: Node): number => {
      const { variable, below, value } = view(one)
      if (below.length === 0) return value === wanted ? 0 : Number.POSITIVE_INFINITY
      const known = best.get(one)
      if (known) return known.cost
      let found = { cost: Number.POSITIVE_INFINITY, at: 0, next: one }
      below.forEach((next, at) => {
        const here = cost(variable, at) + least(next)
        if (here < found.cost) found = { cost: here, at, next }
      })
      best.set(one, found)
      return found.cost
    }
    if (least(top) === Number.POSITIVE_INFINITY) return undefined
    const path = new Map<number, number>()
    for (let one: Node | undefined = top; one !== undefined; ) {
      const step = best.get(one)
      if (step) path.set(view(one).variable, step.at)
      one = step?.next
    }
    return path
  }

  return {
    values: (top, possible) =>
      new Set(under(top, possible).flatMap(({ below, value }) => (below.length === 0 ? [value] : []))),
    support: (top) => new Set(under(top).flatMap(({ below, variable }) => (below.length === 0 ? [] : [variable]))),
    cheapest,
  }
}
