import type { Node } from './diagram.ts'
import type { Logic } from './logic.ts'

/** The least protective outcome that some classes of a variable leave possible: what is certain without its answer. */
export function leastProtective({ diagrams, levels }: Logic, outcome: Node, v: number, some: number): Node {
  const size = levels[v]?.classes.size ?? 0
  const [first = outcome, ...rest] = Array.from({ length: size }, (_, at) => at)
    .filter((at) => some & (1 << at))
    .map((at) => diagrams.fix(outcome, v, at))
  return rest.reduce((a, b) => diagrams.merge('least', a, b, Math.max), first)
}
