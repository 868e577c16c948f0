import { RulebookError } from '../rulebook-error.ts'
import { type Walks, walks } from './walk.ts'

// A function of finitely many variables as a shared graph: equal remainders are one node. After some signs of a group
// were looked at, only how many of them are yes makes a difference, so that interchangeable signs are counted, not
// enumerated, and two functions are the same exactly when they are the same node.

/** A node: a value, or a variable with one node for each of its classes. */
export type Node = number

/** How many steps one question may take before it is given up as not proved. */
export const maxCells: number = 2 ** 20

/** A family of functions over the same variables. */
export type Diagrams = Walks & {
  /** The function that is always this value. */
  readonly value: (value: number) => Node
  /** 1 where the variable's class lies in the mask, else 0. */
  readonly literal: (variable: number, mask: number) => Node
  /** `yes` where the condition is not 0, else `no`. */
  readonly choose: (condition: Node, yes: Node, no: Node) => Node
  /** Value by value; `name` stands for the operation and is never used for another. */
  readonly merge: (name: string, a: Node, b: Node, operation: (a: number, b: number) => number) => Node
  /** The function with one variable held at one class. */
  readonly fix: (node: Node, variable: number, at: number) => Node
  /** Starts a new question: steps are counted from zero. */
  readonly ask: () => void
}

/**
 * Functions over variables with these numbers of classes.
 *
 * @throws RulebookError `too-many-cells` when one question takes more than 2^20 steps
 */
export function diagrams(sizes: readonly number[]): Diagrams {
  const end = sizes.length
  const classes = sizes.map((size) => Array.from({ length: size }, (_, at) => at))
  const level: number[] = []
  const kids: (readonly Node[])[] = []
  const worth: number[] = []
  const leaves = new Map<number, Node>()
  const nodes = sizes.map(() => new Map<number | string, Node>())
  const memos = new Map<string, Map<number, Node>>()
  const choices = new Map<Node, Map<number, Node>>()
  let steps = 0

  const step = () => {
    if (++steps > maxCells) throw new RulebookError('too-many-cells', 'check', 'Too many combinations to prove it.')
  }
  const levelOf = (node: Node) => level[node] as number
  const worthOf = (node: Node) => worth[node] as number
  const isLeaf = (node: Node) => levelOf(node) === end

  function value(one: number): Node {
    const known = leaves.get(one)
    if (known !== undefined) return known
    const made = level.push(end) - 1
    kids.push([])
    worth[made] = one
    leaves.set(one, made)
    return made
  }

  function node(variable: number, below: readonly Node[]): Node {
    const [first, second] = below
    if (first !== undefined && below.every((one) => one === first)) return first
    const key = below.length === 2 ? pair(first as Node, second as Node) : below.join()
    const own = nodes[variable] as Map<number | string, Node>
    const known = own.get(key)
    if (known !== undefined) return known
    const made = level.push(variable) - 1
    kids.push(below)
    own.set(key, made)
    return made
  }

  const kid = (of: Node, variable: number, at: number): Node => (level[of] === variable ? (kids[of]?.[at] as Node) : of)
  const split = (variable: number, make: (at: number) => Node): Node =>
    node(variable, (classes[variable] as readonly number[]).map(make))

  function memo(own: Map<number, Node>, key: number, make: () => Node): Node {
    const known = own.get(key)
    if (known !== undefined) return known
    step()
    const made = make()
    own.set(key, made)
    return made
  }

  function choose(condition: Node, yes: Node, no: Node): Node {
    if (yes === no) return yes
    if (isLeaf(condition)) return worthOf(condition) === 0 ? no : yes
    return memo(grown(choices, condition), pair(yes, no), () => {
      const top = Math.min(levelOf(condition), levelOf(yes), levelOf(no))
      return split(top, (at) => choose(kid(condition, top, at), kid(yes, top, at), kid(no, top, at)))
    })
  }

  function merge(name: string, a: Node, b: Node, operation: (a: number, b: number) => number): Node {
    if (isLeaf(a) && isLeaf(b)) return value(operation(worthOf(a), worthOf(b)))
    return memo(grown(memos, name), pair(a, b), () => {
      const top = Math.min(levelOf(a), levelOf(b))
      return split(top, (at) => merge(name, kid(a, top, at), kid(b, top, at), operation))
    })
  }

  function fix(of: Node, variable: number, at: number): Node {
    if (levelOf(of) > variable) return of
    if (levelOf(of) === variable) return kid(of, variable, at)
    return memo(grown(memos, `fix ${variable} ${at}`), of, () =>
      split(levelOf(of), (below) => fix(kid(of, levelOf(of), below), variable, at)),
    )
  }

  return {
    value,
    literal: (variable, mask) => split(variable, (at) => value((mask >> at) & 1)),
    choose,
    merge,
    fix,
    ...walks((one) => ({ variable: levelOf(one), below: kids[one] ?? [], value: worthOf(one) })),
    ask: () => {
      steps = 0
    },
  }
}

/** Two nodes as one key: no question makes 2^26 nodes. */
const pair = (a: Node, b: Node): number => a * 2 ** 26 + b

function grown<Key>(memos: Map<Key, Map<number, Node>>, key: Key): Map<number, Node> {
  const own = memos.get(key) ?? new Map<number, Node>()
  memos.set(key, own)
  return own
}
