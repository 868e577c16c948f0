import type { Fact, Formula, RuleSet, Sign } from '@cairn/engine'
import { always, answer, atLeast, every, negated, never, some, sumOf } from './expression.ts'
import type { FormCalculation } from './form.ts'
import { literal, type Placed } from './literal.ts'
import { nameOf } from './name.ts'
import { type About, type Corner, holds, type Plane } from './probe.ts'

/** Facts whose value is taken as given while combinations are gone through. */
export type Given = ReadonlyMap<string, string>

/** Nothing is taken as given. */
const none: Given = new Map()

/** What a tally counts: signs of this grade or stronger, or of any; or their weights. */
type Counted = { readonly grade?: string | undefined; readonly weighs?: true }

/** Turns formulas of one set into words of a form, and keeps the sums they rest on as calculations of their own. */
export type Decision = {
  readonly set: RuleSet
  /** The calculations so far, each after those it rests on. */
  readonly calculations: () => readonly FormCalculation[]
  /** Keeps a calculation and gives its name. */
  readonly keep: (name: string, formula: string, kind?: FormCalculation['kind']) => string
  /** When a formula certainly holds, or may hold. */
  readonly when: (formula: Formula, corner: Corner, plane: Plane, given?: Given) => string
  /** Keeps how many signs of a group are there for certain, or may be, and gives its name. */
  readonly tally: (group: string, counted: Counted, corner: Corner, plane: Plane) => string
  /** When a fact may still have a value. */
  readonly may: (fact: string, value: string, plane: Plane) => string
}

/** Begins with a set and where its facts stand in the form. */
export function decision(set: RuleSet, placed: ReadonlyMap<string, Placed>): Decision {
  const kept = new Map<string, FormCalculation>()
  const keep: Decision['keep'] = (name, formula, kind = 'whole-number') => {
    kept.set(name, { item: 'calculation', name, kind, formula })
    return name
  }

  const single = (about: About, corner: Corner, plane: Plane, given: Given): string => {
    const fact = set.facts[about.fact] as Fact
    const value = given.get(about.fact)
    if (value !== undefined) return holds(fact, about, value, corner, plane) ? always : never
    return literal(fact, about, placed.get(about.fact) as Placed, corner, plane)
  }

  /** In dispute, the weaker grade is certain and the stronger possible. */
  const points = (group: string, { grade, weighs }: Counted, corner: Corner, plane: Plane, given: Given) =>
    Object.entries(set.facts).flatMap(([id, fact]): (readonly [number, string])[] => {
      if (fact.kind !== 'sign' || fact.group !== group) return []
      const own = gradeOf(fact, corner)
      if (grade !== undefined && (own === undefined || set.grades.indexOf(own) > set.grades.indexOf(grade))) return []
      return [[weighs ? (fact.weight ?? 1) : 1, single({ op: 'yes', fact: id }, corner, plane, given)]]
    })

  const tally: Decision['tally'] = (group, counted, corner, plane) => {
    const formula = sumOf(points(group, counted, corner, plane, none))
    const told = plane === 'told' || formula === sumOf(points(group, counted, corner, 'told', none))
    const grade = counted.grade && nameOf(counted.grade)
    return keep(
      [counted.weighs ? 'weight' : 'tally', nameOf(group), grade, corner, !told && plane].filter(Boolean).join('__'),
      formula,
    )
  }

  const count = (n: number, group: string, counted: Counted, corner: Corner, plane: Plane, given: Given): string => {
    const some = points(group, counted, corner, plane, given)
    const plain = some.every(([, when]) => when !== always && when !== never)
    if (!plain || given.size > 0 || some.reduce((sum, [worth]) => sum + worth, 0) < n) return atLeast(n, some)
    return `${answer(tally(group, counted, corner, plane))} >= ${n}`
  }

  const line = (id: string, corner: Corner, plane: Plane, given: Given): string => {
    const { when: own } = set.lines[id] as { readonly when: Formula }
    const formula = when(own, corner, plane, given)
    if (given.size > 0 || formula === always || formula === never) return formula
    const told = plane === 'told' || formula === when(own, corner, 'told')
    const name = ['line', nameOf(id), corner, !told && plane].filter(Boolean).join('__')
    return `${answer(keep(name, `if(${formula}, 1, 0)`))} = 1`
  }

  const when: Decision['when'] = (formula, corner, plane, given = none) => {
    const part = (one: Formula) => when(one, corner, plane, given)
    switch (formula.op) {
      case 'all':
        return every(formula.of.map(part))
      case 'any':
        return some(formula.of.map(part))
      case 'atLeast': {
        const parts = formula.of.map((one) => [1, part(one)] as const)
        return formula.n === 1 ? some(parts.map(([, one]) => one)) : atLeast(formula.n, parts)
      }
      case 'not':
        return negated(when(formula.of, opposite[corner], plane, given))
      case 'reaches':
        return line(formula.line, corner, plane, given)
      case 'count':
        return count(formula.n, formula.group, { grade: formula.grade }, corner, plane, given)
      case 'weigh':
        return count(formula.n, formula.group, { weighs: true }, corner, plane, given)
      default:
        return single(formula, corner, plane, given)
    }
  }

  const may: Decision['may'] = (fact, value, plane) => {
    if (set.facts[fact]?.kind !== 'sign') return single({ op: 'is', fact, value }, 'possible', plane, none)
    const yes = (corner: Corner) => single({ op: 'yes', fact }, corner, plane, none)
    return value === 'yes' ? yes('possible') : negated(yes('certain'))
  }

  return { set, calculations: () => [...kept.values()], keep, when, tally, may }
}

const opposite = { certain: 'possible', possible: 'certain' } as const

function gradeOf({ grade }: Sign, corner: Corner): string | undefined {
  return typeof grade === 'object' ? (corner === 'certain' ? grade.from : grade.to) : grade
}
