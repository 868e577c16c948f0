import type { Examples } from '../example.ts'
import { plan } from '../plan.ts'
import { refuse } from '../refuse.ts'
import type { RuleSet } from '../rule-set.ts'
import { RulebookError } from '../rulebook-error.ts'
import { differing, silentSigns } from './cases.ts'
import { falls } from './falls.ts'
import { type Finding, finding } from './finding.ts'
import { factsIn } from './mentions.ts'
import { missing } from './must-have.ts'
import { trials, worked } from './proof.ts'
import { constants, idlePresumptions, neverMatters, unreachable, unusedLines } from './reach.ts'
import { deadRules, gaps, overlaps } from './rows.ts'
import { asked, type Subject, subjectOf } from './subject.ts'

/** Every finding about a set and its worked cases. */
export function whole(set: RuleSet, examples: readonly Examples[] | undefined): readonly Finding[] {
  const misspelt = refusalBy(() => refuse(set))
  // Ids and values that do not exist leave nothing to prove.
  if (misspelt) return [refused(misspelt)]
  const unplanned = refusalBy(() => plan(set))
  const proved = asked(set.id, 'anything about the set', () => structure(subjectOf(set)))
  if (unplanned) {
    const better = told[unplanned.code]
    return proved.some(({ code }) => code === better) ? proved : [refused(unplanned), ...proved]
  }
  const unproved = proved.length === 1 && proved[0]?.code === 'not-proved'
  if (!examples || unproved) return proved
  return [...proved, ...asked(set.id, 'what the worked cases show', () => inCases(set, examples))]
}

/** Refusals that a proof tells with the smallest counter-example, and as what. */
const told: Readonly<Record<string, string>> = { gap: 'gap', overlap: 'overlap', 'does-not-rise': 'falls' }

function refusalBy(build: () => void): RulebookError | undefined {
  try {
    build()
    return undefined
  } catch (error) {
    if (error instanceof RulebookError) return error
    throw error
  }
}

function refused({ code, where, message }: RulebookError): Finding {
  const says = message.slice(`${code} at ${where}: `.length)
  return code === 'threshold-cannot-be-met' ? finding(code, where, says) : finding('refused', where, `${code}: ${says}`)
}

function structure(subject: Subject): readonly Finding[] {
  const { set, logic } = subject
  const ask = (about: string, question: () => readonly Finding[]) => {
    logic.diagrams.ask()
    return asked(set.id, about, question)
  }
  return [
    ...ask('gaps', () => gaps(subject)),
    ...ask('overlaps', () => overlaps(subject)),
    ...ask('dead rules', () => deadRules(subject)),
    ...ask('outcomes that nothing leads to', () => unreachable(subject)),
    ...ask('facts that never matter', () => neverMatters(subject, ranking(set))),
    ...ask('conditions that never change', () => constants(subject)),
    ...ask('outcomes that fall', () => falls(subject)),
    ...ask('presumptions that change nothing', () => idlePresumptions(subject)),
    ...unusedLines(set),
  ]
}

/** Facts that criteria ask only to rank offers. */
function ranking(set: RuleSet & { readonly supporting?: Readonly<Record<string, RuleSet>> }): ReadonlySet<string> {
  const rules = Object.values(set.supporting ?? {}).flatMap((one) => one.rules)
  return new Set(rules.flatMap(({ when }) => [...factsIn(when, set)]))
}

function inCases(set: RuleSet, examples: readonly Examples[]): readonly Finding[] {
  const read = worked(set, examples)
  const { subject, cases } = read
  const tried = trials(read)
  const idle = tried.filter(({ slip, became }) => became === 'same' && slip.kind === 'drop')
  return [
    ...differing(set, examples),
    ...missing(subject, cases),
    ...tried.flatMap((trial) => trial.finding ?? []),
    ...idle.map(({ slip }) => finding('clause-changes-nothing', slip.where, `${slip.says}, nothing would change.`)),
    ...silentSigns(set, subject.logic, cases),
  ]
}
