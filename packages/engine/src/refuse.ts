import type { Citation } from './citation.ts'
import { isDay } from './day.ts'
import type { Fact } from './fact.ts'
import type { Halt } from './halt.ts'
import { refuseFormula, refuseRange } from './refuse-formula.ts'
import type { InForce } from './rule.ts'
import type { RuleSet } from './rule-set.ts'
import { refusal } from './rulebook-error.ts'

/** Refuses what types cannot see: ids that are not words, thresholds that cannot be met, values outside a list. */
export function refuse(set: RuleSet): void {
  refuseHead(set)
  for (const [id, fact] of Object.entries(set.facts)) refuseFact(id, fact, set)
  for (const [id, line] of Object.entries(set.lines)) {
    cited(id, line.cites)
    refuseFormula(id, line.when, set, true)
  }
  if (set.childHalt) refuseHalt(set.childHalt, set)
  const outcomes = Object.keys(set.outcomes)
  const seen = new Set<string>()
  for (const { id, when, then, cites, inForce } of set.rules) {
    if (seen.has(id)) refusal('id-used-twice', id, 'Two rules have the same id: give the newer one its own.')
    seen.add(id)
    const [own, ...topic] = id.split('/')
    if (own !== set.id || topic.length === 0 || !topic.every((part) => word.test(part)))
      refusal('bad-id', id, 'Write the id of a rule as its set, a stroke and its topic, all in kebab-case words.')
    cited(id, cites)
    if (inForce) refuseStretch(id, inForce)
    if (!outcomes.includes(then)) refusal('unknown-outcome', id, 'Add the outcome to `outcomes`, or give another one.')
    refuseFormula(id, when, set, false)
  }
}

function refuseHalt({ when, told = [], still = [], cites }: Halt, set: RuleSet): void {
  cited(set.id, cites)
  refuseFormula(set.id, when, set, false)
  for (const fact of told) refuseFormula(set.id, { op: 'yes', fact }, set, false)
  if (still.some((fact) => !Object.hasOwn(set.facts, fact)))
    refusal('unknown-fact', set.id, 'Add the fact to `facts`, or name one that is there.')
}

function refuseHead(set: RuleSet): void {
  const outcomes = Object.keys(set.outcomes)
  named('set', [set.id])
  named('fact', Object.keys(set.facts))
  named('outcome', outcomes)
  named('group', Object.keys(set.groups))
  named('grade', set.grades)
  named('line', Object.keys(set.lines))
  refuseStretch(set.id, set.inForce)
  if (new Set(set.grades).size !== set.grades.length)
    refusal('bad-list', set.id, 'A grade stands in `grades` twice: keep one.')
  if (outcomes.length > 30) refusal('too-many-outcomes', set.id, 'A set has at most 30 outcomes: split it.')
  if (outcomes.at(-1) !== set.otherwise)
    refusal(
      'otherwise-not-last',
      set.id,
      'Put `otherwise` last in `outcomes`: it is what comes when nothing else does.',
    )
  if (!outcomes.includes(set.whileOpen))
    refusal('unknown-outcome', set.id, 'Add `whileOpen` to `outcomes`, or name one that is there.')
  if (set.whileOpen === set.otherwise)
    refusal('open-is-otherwise', set.id, 'Name another `whileOpen`: an open answer must not read as a no.')
}

function refuseFact(id: string, fact: Fact, set: RuleSet): void {
  const { unknown } = fact
  if (unknown === undefined) refusal('unknown-undeclared', id, 'Say how unknown reads: `open`, or a presumption.')
  cited(id, fact.cites)
  if (unknown !== 'open') cited(id, unknown.cites)
  if (fact.kind === 'sign') {
    const { group, weight, grade } = fact
    if (group !== undefined && !Object.hasOwn(set.groups, group))
      refusal('unknown-group', id, 'Add the group to `groups`, or name one that is there.')
    if (weight !== undefined && !(Number.isInteger(weight) && weight > 0))
      refusal('bad-weight', id, 'Give it a whole number above zero.')
    const grades = grade === undefined ? [] : typeof grade === 'string' ? [grade] : [grade.from, grade.to]
    if (!grades.every((one) => set.grades.includes(one)))
      refusal('unknown-grade', id, 'Add the grade to `grades`, or name one that is there.')
    const [from, to] = grades.map((one) => set.grades.indexOf(one))
    if (from !== undefined && to !== undefined && from <= to)
      refusal('bad-dispute', id, 'Write a disputed grade `from` the weaker `to` the stronger.')
    if (typeof grade === 'object') cited(id, grade.cites)
  } else if (fact.kind === 'choice') {
    named('value', fact.values)
    if (new Set(fact.values).size !== fact.values.length || fact.values.length < 2)
      refusal('bad-list', id, 'Give the choice at least two values, each once.')
    if (fact.values.some((value) => ['not-asked', 'unsure', 'declined'].includes(value)))
      refusal('reserved-value', id, 'not-asked, unsure and declined are reasons: take them out of the values.')
    if (fact.declined && !fact.values.includes(fact.declined))
      refusal('unknown-value', id, 'Add `no` to the values, or drop `declined`.')
  } else {
    if (unknown !== 'open') refuseRange(id, unknown.as, fact.kind)
    if (fact.declined)
      refusal('unknown-value', id, 'Only a question with a no can be declined with one: drop `declined`.')
  }
}

const word = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

function named(kind: string, ids: readonly string[]): void {
  for (const id of ids) if (!word.test(id)) refusal('bad-id', id, `Write the id of a ${kind} in kebab-case words.`)
}

function cited(where: string, cites: readonly Citation[] | undefined): void {
  if (!cites?.length) refusal('no-citation', where, 'Cite what it rests on: a source and the place in it.')
}

function refuseStretch(where: string, { from, to }: InForce): void {
  if (!isDay(from) || (to !== undefined && (!isDay(to) || to < from)))
    refusal('bad-range', where, 'Write `inForce` as calendar days, YYYY-MM-DD, the first one first.')
}
