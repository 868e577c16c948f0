import type { Formula } from '../formula.ts'
import type { RuleSet } from '../rule-set.ts'
import { sentence } from '../sentence.ts'
import { quoted } from '../value-words.ts'
import { type Finding, finding } from './finding.ts'
import { changesNothing } from './presumed.ts'
import { presumption } from './reading.ts'
import { ever, type Subject } from './subject.ts'

/** Outcomes that no answers lead to. */
export function unreachable(subject: Subject): readonly Finding[] {
  const { set, logic, outcome } = subject
  const reached = logic.diagrams.values(outcome)
  return Object.keys(set.outcomes).flatMap((id, rank): readonly Finding[] => {
    if (reached.has(rank) || (id === set.whileOpen && staysOpen(subject))) return []
    const givers = set.rules.filter(({ then }) => then === id).length
    const why = givers === 0 ? 'no rule gives it' : 'the rules that give it never decide'
    return [finding('unreachable-outcome', id, `No answers lead to this outcome: ${why}.`)]
  })
}

/**
 * Whether some answers leave the outcome open: then there is one fact whose value, nothing presumed, decides between
 * the last outcome and another.
 */
function staysOpen({ set, logic, outcome }: Subject): boolean {
  const last = Object.keys(set.outcomes).length - 1
  const { diagrams, levels } = logic
  return levels.some(({ fact: id, classes }, v) => {
    const fact = set.facts[id]
    if (!fact) return false
    const presumed = classes.kind === 'grade' ? 0 : presumption(fact, classes)
    const { unknown } = fact
    const whys = (['not-asked', 'unsure', 'declined'] as const).filter((why) => why !== 'declined' || !fact.declined)
    const open = unknown === 'open' || whys.some((why) => !unknown.if.includes(why))
    const at = Array.from({ length: classes.size }, (_, c) => ({
      presumed: (presumed & (1 << c)) !== 0,
      last: diagrams.merge('is last', diagrams.fix(outcome, v, c), diagrams.value(last), (a, b) => (a === b ? 1 : 0)),
    }))
    return at.some((low) =>
      at.some((high) => {
        if (!open && !low.presumed && high.presumed) return false
        return ever(logic, diagrams.choose(high.last, diagrams.value(0), low.last))
      }),
    )
  })
}

/** Facts whose answer never changes the outcome; supporting criteria only rank, so that theirs are not meant. */
export function neverMatters({ set, logic, outcome }: Subject, ranking: ReadonlySet<string>): readonly Finding[] {
  const support = logic.diagrams.support(outcome)
  return Object.keys(set.facts).flatMap((id): readonly Finding[] => {
    if (support.has(logic.levelOf.get(id) ?? -1) || ranking.has(id)) return []
    return [finding('never-matters', id, 'No answer to this fact ever changes the outcome.')]
  })
}

/** Presumptions without which every outcome would be the same. */
export function idlePresumptions({ set, logic, outcome }: Subject): readonly Finding[] {
  const { diagrams, levels, levelOf } = logic
  const support = diagrams.support(outcome)
  return Object.entries(set.facts).flatMap(([id, fact]): readonly Finding[] => {
    const v = levelOf.get(id) ?? -1
    const classes = levels[v]?.classes
    if (fact.unknown === 'open' || !classes || !support.has(v)) return []
    if (!changesNothing(logic, outcome, v, classes, presumption(fact, classes))) return []
    return [
      finding('presumption-changes-nothing', id, 'The outcome is the same whether this is presumed or stays open.'),
    ]
  })
}

/** Conditions that never hold or always do: the innermost ones. */
export function constants({ set, logic }: Subject): readonly Finding[] {
  const { diagrams } = logic
  const look = (where: string, formula: Formula): readonly Finding[] => {
    const parts = formula.op === 'not' ? [formula.of] : 'of' in formula ? formula.of : []
    const inner = parts.flatMap((part) => look(where, part))
    const values = diagrams.values(logic.holds(formula, set))
    if (inner.length > 0 || values.size > 1 || (parts.length === 0 && 'of' in formula)) return inner
    if (formula.op === 'reaches') return []
    const words = quoted(sentence(formula, set))
    if (values.has(1)) return [finding('always-holds', where, `This always holds: ${words}.`)]
    if (!('n' in formula)) return [finding('never-holds', where, `This can never hold: ${words}.`)]
    let most = formula.n - 1
    while (most > 0 && !ever(logic, logic.holds({ ...formula, n: most }, set))) most--
    return [
      finding('threshold-cannot-be-met', where, `This can never be met: ${words}. At most ${most} can be reached.`),
    ]
  }
  return [
    ...set.rules.map((rule) => [rule.id, rule.when] as const),
    ...Object.entries(set.lines).map(([id, line]) => [id, line.when] as const),
  ].flatMap(([where, when]) => look(where, when))
}

/** Lines that no rule refers to. */
export function unusedLines(set: RuleSet): readonly Finding[] {
  const used = new Set<string>()
  const walk = (formula: Formula): void => {
    if (formula.op === 'reaches') used.add(formula.line)
    else if (formula.op === 'not') walk(formula.of)
    else if ('of' in formula) formula.of.forEach(walk)
  }
  for (const { when } of [...set.rules, ...Object.values(set.lines)]) walk(when)
  return Object.keys(set.lines).flatMap((id) =>
    used.has(id) ? [] : [finding('unused-line', id, 'No rule refers to this line.')],
  )
}
