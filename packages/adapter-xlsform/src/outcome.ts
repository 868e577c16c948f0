import type { Decision, Given } from './decision.ts'
import { always, every, negated, never, quoted, some } from './expression.ts'
import type { Corner, Plane } from './probe.ts'

/**
 * The outcome in words of a form: the most protective step that is certain on what is known and presumed; else the open
 * one while anything more is possible; else the last. Exact for every set of answers.
 *
 * @param combinations - values of the facts that act in both directions; one empty combination where none does
 */
export function outcomeOf({ set, when, may }: Decision, combinations: readonly Given[]): string {
  const { rules, outcomes, whileOpen, otherwise } = set
  const order = Object.keys(outcomes)
  const ranks = rules.map(({ then }) => order.indexOf(then))

  // With one combination a step is looked at only where none before it is certain: its own rules are enough then.
  const alone = combinations.length === 1 && !set.hit
  /** Something this protective or more is reached. */
  const reached = (most: number, corner: Corner, plane: Plane, given: Given): string => {
    if (!set.hit)
      return some(
        rules.flatMap((rule, r) =>
          within(ranks[r] ?? 0, most, corner) ? [when(rule.when, corner, plane, given)] : [],
        ),
      )
    // Of a table every fact is given, so that each row is hit or is not.
    const first = rules.findIndex((row) => when(row.when, corner, plane, given) === always)
    return (ranks[first] ?? order.length) <= most ? always : never
  }
  const within = (rank: number, most: number, corner: Corner) =>
    alone && corner === 'certain' ? rank === most : rank <= most
  const there = (given: Given, plane: Plane) => every([...given].map(([fact, value]) => may(fact, value, plane)))

  const certain = (most: number) =>
    every(
      combinations.map((given) =>
        some([negated(there(given, 'presumed')), reached(most, 'certain', 'presumed', given)]),
      ),
    )
  const possible = some(
    combinations.map((given) => every([there(given, 'told'), reached(order.length - 2, 'possible', 'told', given)])),
  )
  const open = choose(possible, quoted(whileOpen), quoted(otherwise))
  return [...new Set(ranks)]
    .filter((rank) => rank < order.length - 1)
    .sort((a, b) => b - a)
    .reduce((rest, rank) => choose(certain(rank), quoted(order[rank] ?? ''), rest), open)
}

const choose = (when: string, then: string, otherwise: string): string =>
  when === always ? then : when === never ? otherwise : `if(${when}, ${then}, ${otherwise})`
