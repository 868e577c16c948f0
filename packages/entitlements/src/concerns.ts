import { type Advice, type Answers, advise, type Fact, type Formula, type RuleSet, rule, ruleSet } from '@cairn/engine'
import type { Right, Rights } from './right.ts'

/** What a row may say of one person, most protective first. */
export type Concern = 'applies' | 'may-apply' | 'concerns-others'

const outcomes: Readonly<Record<Concern, string>> = {
  applies: 'This right concerns the person.',
  'may-apply': 'This right may concern the person: find out what is open.',
  'concerns-others': 'This right concerns others; other rights do not depend on it.',
}

type Condition = Formula<string, never, never, never>
const made = /* @__PURE__ */ new WeakMap<object, Map<string, RuleSet<string, Concern>>>()

/** One Advice on whether a row, or one of its clocks, concerns the person. */
export function concernOf(
  answers: Answers,
  book: Rights,
  row: Right,
  condition: 'everybody' | Condition,
  at: string,
): Advice<Concern> {
  if (condition === 'everybody') return everybody(book, row)
  const sets = made.get(row) ?? new Map<string, RuleSet<string, Concern>>()
  made.set(row, sets)
  const set = sets.get(at) ?? setOf(book, row, condition, at === '')
  sets.set(at, set)
  const asked = Object.keys(set.facts).flatMap((id) => (Object.hasOwn(answers, id) ? [[id, answers[id]]] : []))
  // What could not be read is told once for all rows, at its own position.
  return { ...advise(Object.fromEntries(asked) as Answers, set), problems: [] }
}

function setOf(book: Rights, row: Right, condition: Condition, whole: boolean): RuleSet<string, Concern> {
  const { id, says, cites, status, whom, perhaps } = row
  const both = whole && perhaps ? [condition, perhaps] : [condition]
  const facts = Object.fromEntries(
    both.flatMap(factsIn).map((fact): [string, Fact<never, never>] => [fact, book.facts[fact] as Fact<never, never>]),
  )
  const [set = 'rights', topic = 'right'] = id.split('/')
  return ruleSet({
    id: set,
    version: book.version,
    title: topic,
    says,
    saysNot: 'It is no decision of a State.',
    concerns: whom,
    inForce: { from: row.asOf },
    reading: 'none yet',
    facts,
    outcomes,
    whileOpen: 'may-apply',
    otherwise: 'concerns-others',
    rules: [
      rule({ id, says, when: condition, then: 'applies', cites, status }),
      ...(whole && perhaps
        ? [rule({ id: `${id}-perhaps`, says, when: perhaps, then: 'may-apply', cites, status })]
        : []),
    ],
  }) as RuleSet<string, Concern>
}

/** Every fact that a condition names. */
function factsIn(condition: Formula): readonly string[] {
  if ('fact' in condition) return [condition.fact]
  if (!('of' in condition)) return []
  const { of } = condition
  return ('op' in of ? [of] : of).flatMap(factsIn)
}

function everybody({ id, version }: Rights, { id: row, says, cites, status }: Right): Advice<Concern> {
  return {
    outcome: 'applies',
    possible: ['applies'],
    settled: true,
    because: [{ rule: row, holds: true, says, answers: [], presumed: [], cites, status }],
    ask: [],
    declined: [],
    presumed: [],
    disputed: [],
    problems: [],
    by: { id, version, fingerprint: 'unsealed' },
  }
}

/** Where the person stands: what is presumed protects and never takes away. */
export function standing({ outcome, possible }: Advice<Concern>): Concern {
  if (outcome === 'applies') return 'applies'
  return possible.some((one) => one !== 'concerns-others') ? 'may-apply' : 'concerns-others'
}
