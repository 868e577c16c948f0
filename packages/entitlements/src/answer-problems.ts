import {
  type Answers,
  between,
  compile,
  type Fact,
  type Formula,
  is,
  type Problem,
  rule,
  ruleSet,
  yes,
} from '@cairn/engine'
import type { Rights } from './right.ts'

const made = /* @__PURE__ */ new WeakMap<object, (answers: Answers) => readonly Problem[]>()

/** What of the answers cannot be read, by code and position: asked of all facts of the rows at once. */
export function answerProblems(answers: Answers, rights: Rights): readonly Problem[] {
  const reader = made.get(rights) ?? readerOf(rights)
  made.set(rights, reader)
  return reader(answers)
}

function readerOf({ facts, version }: Rights): (answers: Answers) => readonly Problem[] {
  const [first] = Object.entries(facts)
  if (!first) return () => []
  const [, { cites, status }] = first
  const outcomes = { read: 'Read.', open: 'Open.', rest: 'The rest.' }
  const reading = ruleSet({
    id: 'reading',
    version,
    title: 'Reading',
    says: 'Reads answers.',
    saysNot: 'Nothing else.',
    concerns: 'Everybody.',
    inForce: { from: '2026-01-01' },
    reading: 'none yet',
    facts,
    outcomes,
    whileOpen: 'open',
    otherwise: 'rest',
    rules: [rule({ id: 'reading/first', says: 'Reads.', when: some(...first), then: 'read', cites, status })],
  })
  const { pack } = compile(reading)
  return (given) => pack(given).problems
}

function some(id: string, fact: Fact<never, never>): Formula<string, never, never, never> {
  if (fact.kind === 'sign') return yes(id)
  return fact.kind === 'choice' ? is(id, fact.values[0] ?? '') : between(id, { from: 0 })
}
