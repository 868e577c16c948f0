import type { Answer } from '../answer.ts'
import type { Classes } from '../classes.ts'
import { addDays, type PlainDate } from '../clock/plain-date.ts'
import { limitWord, listWords, valueWord } from '../value-words.ts'
import type { Node } from './diagram.ts'
import type { Counterexample } from './finding.ts'
import type { Logic } from './logic.ts'

/**
 * The smallest case in which a function has a value: the fewest signs answered yes and other facts named.
 *
 * @param less - signs that need not be named, because the message does
 */
export function smallest(
  { diagrams, levels }: Logic,
  node: Node,
  value = 1,
  less: readonly string[] = [],
): Counterexample | undefined {
  // A no and a grade cost next to nothing, so that a shorter way wins among equals.
  const path = diagrams.cheapest(node, value, (v, at) => {
    const kind = levels[v]?.classes.kind
    return kind === 'grade' || (kind === 'sign' && at === 0) ? 0.0001 : 1
  })
  if (!path) return undefined
  const yes: string[] = []
  const is: Record<string, Answer> = {}
  const grades: Record<string, string> = {}
  for (const [v, at] of path) {
    const { fact, classes } = levels[v] as (typeof levels)[number]
    if (classes.kind === 'sign') {
      if (at === 1 && !less.includes(fact)) yes.push(fact)
    } else if (classes.kind === 'grade') grades[fact] = classes.values[at] ?? ''
    else is[fact] = classes.kind === 'choice' ? (classes.values[at] ?? '') : valueIn(classes, at)
  }
  return {
    yes,
    restNo: true,
    ...(Object.keys(is).length > 0 && { is }),
    ...(Object.keys(grades).length > 0 && { grades }),
  }
}

/** A number or date of a class, as near as possible to its limit. */
function valueIn({ kind, cuts }: Classes, at: number): number | string {
  const low = cuts[at - 1]
  const high = cuts[at]
  if (kind === 'date') {
    if (low) return low.at
    return high ? addDays(high.at as PlainDate, -1) : '2000-01-01'
  }
  if (low && !low.after) return low.at
  const [from, to] = [low && Number(low.at), high && Number(high.at)]
  if (high?.after && to !== undefined) return to
  if (from === undefined) return to === undefined ? 0 : to - 1
  return to === undefined || from + 1 < to ? from + 1 : (from + to) / 2
}

/** The case in words, to stand after "for example". */
export function caseWords({ yes, is = {}, grades = {} }: Counterexample): string {
  const value = (answer: Answer) =>
    typeof answer === 'string' && !/^\d/.test(answer) ? valueWord(answer) : limitWord(answer as string | number)
  const named = [
    ...yes.map((fact) => `${fact}: yes`),
    ...Object.entries(is).map(([fact, answer]) => `${fact}: ${value(answer)}`),
    ...Object.entries(grades).map(([fact, grade]) => `${fact} taken as ${valueWord(grade)}`),
  ]
  return named.length === 0 ? 'with every sign no' : `with ${listWords(named, 'and')}, every other sign no`
}
