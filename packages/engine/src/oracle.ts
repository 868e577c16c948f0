import type { Answer, Range, Why } from './answer.ts'
import type { Fact } from './fact.ts'
import type { Formula } from './formula.ts'
import type { RuleSet } from './rule-set.ts'

// The readable interpreter: no masks, no corners, no short cuts. It ships nowhere; tests hold every compiled form to it.

/** One value for every fact, and one grade for every sign whose grade is disputed. */
export type World = {
  readonly values: ReadonlyMap<string, string | number>
  readonly grades: ReadonlyMap<string, string>
}

/** Whether a formula holds in a world. */
export function holds(formula: Formula, set: RuleSet, world: World): boolean {
  switch (formula.op) {
    case 'yes':
      return world.values.get(formula.fact) === 'yes'
    case 'is':
      return world.values.get(formula.fact) === formula.value
    case 'oneOf':
      return formula.values.includes(String(world.values.get(formula.fact)))
    case 'between': {
      const value = world.values.get(formula.fact) ?? ''
      return (formula.from === undefined || value >= formula.from) && (formula.to === undefined || value <= formula.to)
    }
    case 'all':
      return formula.of.every((part) => holds(part, set, world))
    case 'any':
      return formula.of.some((part) => holds(part, set, world))
    case 'atLeast':
      return formula.of.filter((part) => holds(part, set, world)).length >= formula.n
    case 'not':
      return !holds(formula.of, set, world)
    case 'reaches': {
      const line = set.lines[formula.line]
      return line !== undefined && holds(line.when, set, world)
    }
    case 'count':
      return (
        members(set, formula.group, world).filter((id) => strongEnough(id, formula.grade, set, world)).length >=
        formula.n
      )
    case 'weigh': {
      const weights = members(set, formula.group, world).map((id) => weightOf(set.facts[id]))
      return weights.reduce((sum, weight) => sum + weight, 0) >= formula.n
    }
  }
}

const weightOf = (fact: Fact | undefined): number => (fact?.kind === 'sign' ? (fact.weight ?? 1) : 0)

function members(set: RuleSet, group: string, world: World): readonly string[] {
  return Object.entries(set.facts).flatMap(([id, fact]) =>
    fact.kind === 'sign' && fact.group === group && world.values.get(id) === 'yes' ? [id] : [],
  )
}

function strongEnough(id: string, grade: string | undefined, set: RuleSet, world: World): boolean {
  if (grade === undefined) return true
  const fact = set.facts[id]
  const own = world.grades.get(id) ?? (fact?.kind === 'sign' && typeof fact.grade === 'string' ? fact.grade : undefined)
  return own !== undefined && set.grades.indexOf(own) <= set.grades.indexOf(grade)
}

/** The outcome when everything is known: of the rules that hold, the most protective. */
export function outcomeIn(set: RuleSet, world: World): string {
  const order = Object.keys(set.outcomes)
  if (set.hit) return set.rules.find((rule) => holds(rule.when, set, world))?.then ?? ''
  const reached = set.rules.filter((rule) => holds(rule.when, set, world)).map((rule) => order.indexOf(rule.then))
  return order[Math.min(order.length - 1, ...reached)] ?? ''
}

/** What one answer leaves possible, out of `domain`, and why it is not one value. */
export function possibleValues(
  fact: Fact,
  answer: Answer | undefined,
  domain: readonly (string | number)[],
): { values: readonly (string | number)[]; why: Why | undefined } {
  if (answer === undefined || answer === 'not-asked') return { values: domain, why: 'not-asked' }
  if (answer === 'unsure') return { values: domain, why: 'unsure' }
  if (answer === 'declined') return { values: fact.declined === 'no' ? ['no'] : domain, why: 'declined' }
  if (typeof answer !== 'object') return { values: [answer], why: undefined }
  if ('oneOf' in answer) {
    const values = domain.filter((value) => answer.oneOf.includes(String(value)))
    const no = answer.why === 'declined' && fact.declined === 'no' && values.length > 1 && values.includes('no')
    return { values: no ? ['no'] : values, why: answer.why ?? 'unsure' }
  }
  return { values: domain.filter((value) => inRange(answer, value)), why: answer.why ?? 'unsure' }
}

function inRange(range: Range, value: string | number): boolean {
  return (
    (range.from === undefined || value >= range.from) &&
    (range.above === undefined || value > range.above) &&
    (range.to === undefined || value <= range.to) &&
    (range.below === undefined || value < range.below)
  )
}

/** What a presumption leaves of the possible values. */
export function presumedValues(
  fact: Fact,
  values: readonly (string | number)[],
  why: Why | undefined,
): readonly (string | number)[] {
  const rule = fact.unknown
  if (rule === 'open' || !rule.if.includes(why ?? 'not-asked')) return values
  const as = rule.as as string | readonly string[] | Range
  const kept = values.filter((value) =>
    typeof as === 'string'
      ? value === as
      : Array.isArray(as)
        ? as.includes(String(value))
        : inRange(as as Range, value),
  )
  return kept.length > 0 ? kept : values
}

/** Every combination of one value each. */
export function worlds(
  values: ReadonlyMap<string, readonly (string | number)[]>,
  grades: ReadonlyMap<string, readonly string[]>,
): readonly World[] {
  let all: World[] = [{ values: new Map(), grades: new Map() }]
  for (const [id, some] of values)
    all = all.flatMap((world) => some.map((value) => ({ ...world, values: new Map([...world.values, [id, value]]) })))
  for (const [id, some] of grades)
    all = all.flatMap((world) => some.map((grade) => ({ ...world, grades: new Map([...world.grades, [id, grade]]) })))
  return all
}
