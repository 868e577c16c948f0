import type { Formula } from '../formula.ts'
import { sentence } from '../sentence.ts'
import { quoted } from '../value-words.ts'
import type { Case } from './cases.ts'
import { caseWords, smallest } from './counterexample.ts'
import type { Node } from './diagram.ts'
import { type Finding, finding } from './finding.ts'
import { whyOf } from './reading.ts'
import { shifted } from './slips.ts'
import { both, counts, ever, type Subject } from './subject.ts'

/** Worked cases that every rule and line should have and that are missing. */
export function missing(subject: Subject, cases: readonly Case[]): readonly Finding[] {
  const { set, logic } = subject
  const { diagrams } = logic
  const not = (node: Node) => diagrams.choose(node, diagrams.value(0), diagrams.value(1))
  const absent = (where: string, says: string, node?: Node): Finding => {
    const found = node === undefined ? undefined : smallest(logic, node)
    return finding(
      'example-missing',
      where,
      `No worked case ${says}${found ? `; the smallest is ${caseWords(found)}` : ''}.`,
      found,
    )
  }
  const certain = (node: Node, possible: readonly number[]) => {
    const values = diagrams.values(node, possible)
    return values.size === 1 && values.has(1)
  }

  /** At a threshold and one short of it, for every threshold written in a formula. */
  const bothSides = (where: string, formula: Formula, own: readonly Case[]): readonly Finding[] =>
    thresholds(formula).flatMap(({ clause, at }) => {
      const [looser, exact, tighter] = at(subject)
      const met = both(logic, exact, not(tighter))
      const short = both(logic, looser, not(exact))
      const words = quoted(sentence(clause, set))
      return (
        [
          ['just meets', met],
          ['falls just short of', short],
        ] as const
      ).flatMap(([says, node]) =>
        !ever(logic, node) || own.some(({ reading }) => certain(node, reading.free))
          ? []
          : [absent(where, `${says} ${words}`, node)],
      )
    })

  const inRules = set.rules.flatMap((rule): readonly Finding[] => {
    const own = cases.filter((one) => one.rule === rule.id || one.rule === set.id)
    const active = counts(subject, rule)
    const asked = [...diagrams.support(active)].map((v) => logic.levels[v]?.fact ?? '')
    const unknown = (one: Case, whys: readonly string[]) =>
      asked.some((id) => whys.includes(whyOf(one.answers[id]) ?? ''))
    const open = ({ reading }: Case) => diagrams.values(active, reading.free).size > 1
    const values = diagrams.values(active)
    const found: Finding[] = []
    if (values.has(1) && !own.some(({ reading }) => certain(active, reading.presumed)))
      found.push(absent(rule.id, 'shows it apply', active))
    if (values.has(0) && !own.some(({ reading }) => certain(not(active), reading.presumed)))
      found.push(absent(rule.id, 'shows it not apply', not(active)))
    if (values.size > 1 && !own.some((one) => open(one) && unknown(one, ['not-asked', 'unsure'])))
      found.push(absent(rule.id, 'leaves it open on an answer that is not there'))
    if (asked.length > 0 && !own.some((one) => unknown(one, ['declined'])))
      found.push(absent(rule.id, 'has an answer that was declined'))
    return [...found, ...bothSides(rule.id, rule.when, own)]
  })
  const inLines = Object.entries(set.lines).flatMap(([id, line]) => bothSides(id, line.when, cases))
  return [...inRules, ...inLines]
}

/** One threshold: its clause, and the clause one looser, as it is, and one tighter. */
type Threshold = { readonly clause: Formula; readonly at: (subject: Subject) => readonly [Node, Node, Node] }

function thresholds(formula: Formula): readonly Threshold[] {
  const inner = formula.op === 'not' ? thresholds(formula.of) : 'of' in formula ? formula.of.flatMap(thresholds) : []
  if (formula.op === 'between') return ends(formula)
  if (!('n' in formula)) return inner
  const at = ({ set, logic }: Subject) => {
    const node = (n: number) => logic.holds({ ...formula, n }, set)
    const exact = node(formula.n)
    // With weights some sums cannot be reached: the next that can, on either side.
    let tighter = formula.n + 1
    while (node(tighter) === exact && ever(logic, exact)) tighter++
    let looser = formula.n - 1
    while (looser > 0 && node(looser) === exact) looser--
    return [node(looser), exact, node(tighter)] as const
  }
  return [...inner, { clause: formula, at }]
}

function ends(formula: Extract<Formula, { op: 'between' }>): readonly Threshold[] {
  const { fact, from, to } = formula
  const three = (clause: Formula, other: (by: number) => Formula): Threshold => ({
    clause,
    at: ({ set, logic }) => [logic.holds(other(-1), set), logic.holds(clause, set), logic.holds(other(1), set)],
  })
  const low = (by: number): Formula => ({ op: 'between', fact, from: shifted(from as number, by) })
  const high = (by: number): Formula => ({ op: 'between', fact, to: shifted(to as number, -by) })
  return [
    ...(from === undefined ? [] : [three({ op: 'between', fact, from }, low)]),
    ...(to === undefined ? [] : [three({ op: 'between', fact, to }, high)]),
  ]
}
