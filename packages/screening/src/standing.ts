import { type Answers, advise, type RuleSet, type Tally } from '@cairn/engine'
import { alone } from './alone.ts'
import { lacking, signAlone } from './lacking.ts'

/** Whether a line is reached, whatever is still open; may be; or is not, whatever is still open. */
export type LineState = 'reached' | 'open' | 'not-reached'

/** How the answers stand to the counts and lines of an instrument. For the reviewer's page only. */
export type Standing<Outcome extends string = string, Fact extends string = string, Group extends string = string> = {
  /** Of each group, by grade: how many signs of this grade or a stronger one are there, and how many may be. */
  readonly byGrade: Readonly<Record<Group, Readonly<Record<string, Tally>>>>
  /** Each line over the counts, where an instrument has some, then each rule. Empty for a table. */
  readonly lines: readonly { readonly id: string; readonly says: string; readonly state: LineState }[]
  /**
   * The nearest rule that would give more than what is certain, and fewest signs it lacks; absent where there is none, or
   * where only what was declined could do it.
   */
  readonly nearest?: { readonly rule: string; readonly gives: Outcome; readonly lacks: readonly Fact[] }
}

/**
 * Counts by grade, lines reached or open, and the nearest one with what it lacks.
 *
 * **For the reviewer's page only** (S-15): said to a worker it invites fishing for one more sign, and a court can call for
 * it. It never points at what a person declined to answer.
 *
 * @param answers - answers by fact id
 * @param instrument - the signs and rules
 * @returns plain data; never throws on data
 *
 * @example
 * ```ts
 * import { standing } from '@cairn/screening'
 * import { iloDelphiChildLabour } from '@cairn/rulebook/ilo-delphi-2009-child-labour'
 *
 * const told = { act: 'yes', 'too-many-hours': 'yes', 'low-pay': 'declined' } as const
 * const { byGrade, lines, nearest } = standing(told, iloDelphiChildLabour)
 * byGrade.exploitation // => { strong: [1, 1], medium: [1, 8] }
 * lines[0]?.state // => 'open'
 * nearest?.lacks // => ['pay-manipulated']
 * ```
 */
export function standing<FactId extends string, Outcome extends string, Group extends string>(
  answers: Answers<FactId>,
  instrument: RuleSet<FactId, Outcome, Group>,
): Standing<Outcome, FactId, Group> {
  const set = instrument as unknown as RuleSet
  const told = answers as Answers
  const groups = Object.keys(set.groups).map((group) => [group, byGrade(told, set, group)])
  const near = set.hit === undefined ? nearest(told, set) : undefined
  return {
    byGrade: Object.fromEntries(groups),
    lines: set.hit === undefined ? lines(told, set) : [],
    ...(near && { nearest: near }),
  } as unknown as Standing<Outcome, FactId, Group>
}

function byGrade(answers: Answers, set: RuleSet, group: string): Readonly<Record<string, Tally>> {
  const { facts, grades } = set
  const signs = Object.entries(facts).flatMap(([id, fact]) =>
    fact.kind === 'sign' && fact.group === group ? [{ id, fact }] : [],
  )
  const graded = signs.filter(({ fact }) => fact.grade !== undefined)
  const read = new Map(graded.map(({ id }) => [id, signAlone(id, set, answers)]))
  return Object.fromEntries(
    (graded.length === 0 ? [] : grades).map((grade, at) => {
      let [certain, possible] = [0, 0]
      for (const { id, fact } of graded) {
        const { from, to } = typeof fact.grade === 'object' ? fact.grade : { from: fact.grade, to: fact.grade }
        const sign = read.get(id)
        if (sign?.certain && from !== undefined && grades.indexOf(from) <= at) certain++
        if (sign?.possible && to !== undefined && grades.indexOf(to) <= at) possible++
      }
      return [grade, [certain, possible] as const]
    }),
  )
}

function lines(answers: Answers, set: RuleSet): Standing['lines'] {
  const named = Object.entries(set.lines).map(([id, line]) => ({ ...line, id, name: `line ${id}` }))
  const rules = set.rules.map((rule) => ({ ...rule, name: `rule ${rule.id}` }))
  return [...named, ...rules].map(({ id, says, when, name }) => {
    const { holds, possible } = alone(name, when, set, answers)
    return { id, says, state: holds ? 'reached' : possible ? 'open' : 'not-reached' }
  })
}

function nearest(answers: Answers, set: RuleSet): Standing['nearest'] {
  const order = Object.keys(set.outcomes)
  const rank = order.indexOf(advise(answers, set).outcome)
  const found = set.rules.flatMap(({ id, when, then }) => {
    const lacks = order.indexOf(then) < rank ? lacking(when, set, answers) : undefined
    if (!lacks || lacks.length === 0) return []
    // Said only where it is so: a presumption or another rule may stand against it.
    const more = Object.fromEntries(lacks.map((fact) => [fact, 'yes'] as const))
    const after = order.indexOf(advise({ ...answers, ...more }, set).outcome)
    return after <= order.indexOf(then) ? [{ rule: id, gives: then, lacks }] : []
  })
  const near = (one: (typeof found)[number]) => order.indexOf(one.gives) * 1000 + one.lacks.length
  return found.sort((a, b) => near(a) - near(b))[0]
}
