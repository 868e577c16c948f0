import type { Answers, Formula, RuleSet } from '@cairn/engine'
import { type Alone, alone } from './alone.ts'

/** How a sign stands, as the engine reads its answer. */
export function signAlone(fact: string, set: RuleSet, answers: Answers): Alone {
  return alone(`fact ${fact}`, { op: 'yes', fact }, set, answers)
}

/**
 * Fewest open signs that would make a condition hold, or `undefined` where signs alone cannot.
 *
 * @param formula - the condition
 * @param instrument - the set it belongs to
 * @param answers - what is known
 * @param taken - signs that are taken to be there already
 */
export function lacking(
  formula: Formula,
  instrument: RuleSet,
  answers: Answers,
  taken: readonly string[] = [],
): readonly string[] | undefined {
  const here = (fact: string) => taken.includes(fact) || signAlone(fact, instrument, answers).holds
  const isOpen = (fact: string) => instrument.facts[fact]?.kind === 'sign' && signAlone(fact, instrument, answers).asks
  const fewest = (n: number, some: readonly string[]) => {
    const lacks = n - some.filter(here).length
    const open = some.filter((fact) => !here(fact) && isOpen(fact))
    return lacks <= 0 ? [] : open.length >= lacks ? open.slice(0, lacks) : undefined
  }
  switch (formula.op) {
    case 'yes':
      return fewest(1, [formula.fact])
    case 'count':
      return fewest(formula.n, countedBy(instrument, formula.group, formula.grade))
    case 'reaches': {
      const line = instrument.lines[formula.line]
      return line && lacking(line.when, instrument, answers, taken)
    }
    case 'all':
      return together(formula.of, instrument, answers, taken)
    case 'any':
    case 'atLeast': {
      const n = 'n' in formula ? formula.n : 1
      const ways = formula.of.flatMap((part) => {
        const found = lacking(part, instrument, answers, taken)
        return found ? [{ part, found }] : []
      })
      if (ways.length < n) return undefined
      const least = ways.sort((a, b) => a.found.length - b.found.length).slice(0, n)
      return together(
        least.map(({ part }) => part),
        instrument,
        answers,
        taken,
      )
    }
    // A choice, a number, a date, a `not`: no sign brings them about, so they hold or they do not.
    default:
      return alone(JSON.stringify(formula), formula, instrument, answers).holds ? [] : undefined
  }
}

/** Part by part, those with the least choice first, so that one sign can serve several. */
function together(
  parts: readonly Formula[],
  instrument: RuleSet,
  answers: Answers,
  taken: readonly string[],
): readonly string[] | undefined {
  const choice = (part: Formula) => (part.op === 'count' ? countedBy(instrument, part.group, part.grade).length : 0)
  let found: readonly string[] = []
  for (const part of [...parts].sort((a, b) => choice(a) - choice(b))) {
    const more = lacking(part, instrument, answers, [...taken, ...found])
    if (!more) return undefined
    found = [...found, ...more]
  }
  return found
}

/** The signs of a group at a grade or stronger, whichever of two grades a disputed one has. */
function countedBy(instrument: RuleSet, group: string, grade?: string): readonly string[] {
  const at = grade === undefined ? instrument.grades.length : instrument.grades.indexOf(grade)
  return Object.entries(instrument.facts).flatMap(([id, fact]) => {
    if (fact.kind !== 'sign' || fact.group !== group) return []
    if (grade === undefined) return [id]
    const weakest = typeof fact.grade === 'object' ? fact.grade.from : fact.grade
    return weakest !== undefined && instrument.grades.indexOf(weakest) <= at ? [id] : []
  })
}
