import type { Answer } from '../answer.ts'
import { answersOf, type Example, type Examples } from '../example.ts'
import { machine } from '../machine.ts'
import { pack } from '../pack.ts'
import type { RuleSet } from '../rule-set.ts'
import { listWords } from '../value-words.ts'
import { verdict } from '../verdict.ts'
import { type Finding, finding } from './finding.ts'
import type { Logic } from './logic.ts'
import { type Reading, readingOf } from './reading.ts'

/** A worked case, read. */
export type Case = {
  /** Rule or set it belongs to. */
  readonly rule: string
  readonly example: Example
  readonly answers: Readonly<Record<string, Answer | undefined>>
  readonly reading: Reading
}

/** Worked cases of a set, read. */
export function casesOf(logic: Logic, set: RuleSet, examples: readonly Examples[]): readonly Case[] {
  return examples.flatMap(({ rule, cases }) =>
    Object.values(cases).map((example) => {
      const answers = answersOf(set, example)
      return { rule, example, answers, reading: readingOf(logic, set, answers) }
    }),
  )
}

/** Worked cases that do not come out as they say, decided by the engine itself. */
export function differing(set: RuleSet, examples: readonly Examples[]): readonly Finding[] {
  const run = machine(set)
  const { outcomes } = run.plan
  return examples.flatMap(({ rule, cases }) =>
    Object.entries(cases).flatMap(([name, example]): readonly Finding[] => {
      // The outcome and what is possible, without the reasons, which would take longer than all the proofs.
      const { masks, problems } = pack(run, answersOf(set, example))
      const { rank, free } = verdict(run, masks)
      const outcome = outcomes[rank] ?? set.whileOpen
      const possible = outcomes.filter((_, i) => free.ranks & (1 << i))
      const where = `${rule}: ${name}`
      if (problems.length > 0)
        return [
          finding(
            'example-differs',
            where,
            `Some answers cannot be read: ${problems.map(({ code }) => code).join(', ')}.`,
          ),
        ]
      if (outcome !== example.gives)
        return [finding('example-differs', where, `It says “${example.gives}”; the set gives “${outcome}”.`)]
      if (example.possible && example.possible.join() !== possible.join())
        return [
          finding(
            'example-differs',
            where,
            `Possible, it says, is ${listWords(example.possible, 'and')}; the set gives ${listWords(possible, 'and')}.`,
          ),
        ]
      return []
    }),
  )
}

/** Signs that no worked case answers yes: one finding a set. */
export function silentSigns(set: RuleSet, logic: Logic, cases: readonly Case[]): readonly Finding[] {
  const asked = logic.diagrams.support(logic.outcome(set))
  const signs = Object.keys(set.facts).filter(
    (id) => set.facts[id]?.kind === 'sign' && asked.has(logic.levelOf.get(id) ?? -1),
  )
  const silent = signs.filter((id) => cases.every(({ answers }) => answers[id] !== 'yes'))
  if (silent.length === 0) return []
  const named = silent.slice(0, 3).join(', ')
  const says = `${silent.length} of ${signs.length} signs are answered yes in no worked case: ${named}${silent.length > 3 ? ' and others' : ''}.`
  return [finding('signs-without-example', set.id, says)]
}
