import type { Rule } from '../rule.ts'
import { quoted } from '../value-words.ts'
import { caseWords, smallest } from './counterexample.ts'
import { type Finding, finding } from './finding.ts'
import { both, counts, ever, type Subject } from './subject.ts'

/** Combinations of known answers that hit no row of a table. */
export function gaps({ set, logic, outcome }: Subject): readonly Finding[] {
  const found = set.hit && smallest(logic, outcome, -1)
  return found ? [finding('gap', set.id, `No row is hit, for example ${caseWords(found)}.`, found)] : []
}

/** Rows hit together: refused in a table marked `unique`; told in one marked `first` where only their order decides. */
export function overlaps(subject: Subject): readonly Finding[] {
  const { set, logic } = subject
  if (!set.hit) return []
  return set.rules.flatMap((row, i) =>
    set.rules.slice(0, i).flatMap((before): readonly Finding[] => {
      const rows =
        set.hit === 'unique'
          ? [before.when, row.when].map((when) => logic.holds(when, set))
          : crossing(subject, before, row)
      if (!rows) return []
      const found = smallest(logic, both(logic, rows[0] as number, rows[1] as number))
      if (!found) return []
      const code = set.hit === 'unique' ? 'overlap' : 'order-decides'
      const says = `${set.hit === 'unique' ? 'This row and' : `Only the order decides between this row and`} ${before.id}`
      return [
        finding(
          code,
          row.id,
          `${says}${set.hit === 'unique' ? ' are hit together' : ''}, for example ${caseWords(found)}.`,
          found,
        ),
      ]
    }),
  )
}

/** Two rows with different outcomes, neither of which lies within the other. */
function crossing(subject: Subject, before: Rule, row: Rule): readonly number[] | undefined {
  const { set, logic } = subject
  if (before.then === row.then) return undefined
  const { diagrams, holds } = logic
  const [a, b] = [holds(before.when, set), holds(row.when, set)]
  const never = diagrams.value(0)
  const within = !ever(logic, diagrams.choose(b, never, a)) || !ever(logic, diagrams.choose(a, never, b))
  return within ? undefined : [counts(subject, before), b]
}

/** Rules and rows without which every outcome would be the same. */
export function deadRules(subject: Subject): readonly Finding[] {
  const { set, logic, outcome } = subject
  return set.rules.flatMap((rule): readonly Finding[] => {
    const rest = set.rules.filter((other) => other !== rule)
    if (logic.outcome({ ...set, rules: rest }) !== outcome) return []
    const own = logic.holds(rule.when, set)
    if (!ever(logic, own)) return [finding('dead-rule', rule.id, 'It can never hold.')]
    const order = Object.keys(set.outcomes)
    const counting = counts(subject, rule)
    if (set.hit && ever(logic, counting)) {
      const found = smallest(logic, counting)
      const says = 'Where it is hit, the rows after it give the same outcome, for example'
      return [finding('dead-rule', rule.id, `${says} ${found ? caseWords(found) : 'always'}.`, found)]
    }
    const stronger = set.hit
      ? set.rules.slice(0, set.rules.indexOf(rule))
      : rest.filter(({ then }) => order.indexOf(then) <= order.indexOf(rule.then))
    for (const other of stronger) {
      const found = smallest(logic, both(logic, own, logic.holds(other.when, set)))
      if (!found) continue
      const says = `Wherever it holds, other rules settle the outcome: ${other.id} does, for example ${caseWords(found)}.`
      return [finding('dead-rule', rule.id, says, found)]
    }
    return [finding('dead-rule', rule.id, `It gives ${quoted(rule.then)}, which comes out without it as well.`)]
  })
}
