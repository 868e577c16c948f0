import { type Classes, every } from '../classes.ts'
import type { Node } from './diagram.ts'
import type { Logic } from './logic.ts'

/** The least protective outcome that some classes of a variable leave possible: what is certain without its answer. */
function leastProtective({ diagrams, levels }: Logic, outcome: Node, v: number, some: number): Node {
  const size = levels[v]?.classes.size ?? 0
  const [first = outcome, ...rest] = Array.from({ length: size }, (_, at) => at)
    .filter((at) => some & (1 << at))
    .map((at) => diagrams.fix(outcome, v, at))
  return rest.reduce((a, b) => diagrams.merge('least', a, b, Math.max), first)
}

/**
 * Whether an outcome is the same with a presumption and without it, whatever an answer still leaves possible: nothing
 * known, or a part of the values (some of a list, a stretch of numbers or dates).
 */
export function changesNothing(logic: Logic, outcome: Node, v: number, classes: Classes, presumed: number): boolean {
  return left(classes).every((some) => {
    // What is presumed narrows an answer; one that already excludes all of it stays as it is.
    const narrowed = some & presumed
    return (
      narrowed === 0 ||
      narrowed === some ||
      leastProtective(logic, outcome, v, narrowed) === leastProtective(logic, outcome, v, some)
    )
  })
}

/** What answers may leave possible: any two values of a list speak for every part of it, stretches of ordered classes. */
function left(classes: Classes): readonly number[] {
  const { kind, size } = classes
  const ordered = kind === 'number' || kind === 'date'
  const some = new Set([every(classes)])
  for (let low = 0; low < size; low++) {
    for (let high = low + 1, stretch = 1 << low; high < size; high++) {
      stretch |= 1 << high
      some.add(ordered ? stretch : (1 << low) | (1 << high))
    }
  }
  return [...some]
}
