import { type Answer, type Answers, each, type Fact, type Formula, type RuleSet } from '@cairn/engine'
import { deciding } from '@cairn/engine/check'
import { cell } from '@cairn/engine/sentence'
import { plain, table } from './markdown.ts'
import { citeWords, topic, word } from './words.ts'

/** How many patterns of answers are tried at most to find every row. */
const limit = 20_000

/**
 * The decision table of a set: how its rules stand, what comes out, what it could still become. Rows for unknown answers
 * are found by trying answers, never written by hand.
 *
 * A set of rules has a column per rule; a table has a column per fact.
 */
export function decisionTable(set: RuleSet): string {
  return set.hit ? byFact(set) : byRule(set)
}

type Standing = 'holds' | 'holds, as presumed' | 'open' | 'ruled out'

function byRule(set: RuleSet): string {
  const order = Object.keys(set.outcomes)
  const rows = new Map<string, { standings: readonly Standing[]; outcome: string; possible: readonly string[] }>()
  const patterns = patternsOf(set)
  const apart = each(set) as Readonly<Record<string, RuleSet>>
  const alone = set.rules.map(({ id, then }) => ({ then, decide: deciding(apart[id] ?? set) }))
  const decide = deciding(set)
  for (const answers of patterns.some) {
    const standings = alone.map(({ then, decide: one }): Standing => {
      const { possible, outcome } = one(answers)
      if (possible.length === 1) return possible[0] === then ? 'holds' : 'ruled out'
      // Certain, and yet something else is possible: only a presumption does that.
      return outcome === then && then !== set.whileOpen ? 'holds, as presumed' : 'open'
    })
    const { outcome, possible } = decide(answers)
    const key = [...standings, outcome].join()
    const known = rows.get(key)
    // The same standing may come from many patterns; a row says what any of them could still become.
    const all = new Set([...(known?.possible ?? []), ...possible])
    rows.set(key, { standings, outcome, possible: order.filter((one) => all.has(one)) })
  }
  const rank = { holds: 0, 'holds, as presumed': 1, open: 2, 'ruled out': 3 }
  const sorted = [...rows.values()].sort(
    (a, b) =>
      a.standings.map((one, i) => rank[one] - rank[b.standings[i] ?? 'open']).find((difference) => difference !== 0) ??
      0,
  )
  const head = [
    'row',
    ...set.rules.map(({ id }) => topic(id)),
    'next step',
    'could still become',
    'told to the worker',
    'rests on',
  ]
  const body = sorted.map(({ standings, outcome, possible }, i) => {
    const giving = set.rules.filter((rule, r) => rule.then === outcome && standings[r]?.startsWith('holds'))
    const settled = possible.length === 1
    return [
      String(i + 1),
      ...standings,
      `**${word(outcome)}**`,
      settled ? 'settled' : possible.map(word).join(', '),
      plain(set.outcomes[outcome] ?? ''),
      giving.length > 0 ? citeWords(giving.flatMap(({ cites }) => cites)) : 'no rule holds',
    ]
  })
  const note = patterns.all ? '' : '\n\nThere are more patterns of answers than were tried: rows may be missing.'
  return `${table(head, body)}${note}`
}

function byFact(set: RuleSet): string {
  const ids = [...new Set(set.rules.flatMap(({ when }) => factsIn(when)))]
  const written = set.rules.map((row, i) => [
    String(i + 1),
    ...ids.map((id) => cell(row.when, id, set)),
    `**${word(row.then)}**`,
    'settled',
    plain(set.outcomes[row.then] ?? ''),
    citeWords(row.cites),
  ])
  const computed = patternsOf(set, ids)
    .some.filter((answers) => ids.some((id) => answers[id] === undefined))
    .slice(0, 60)
  const decide = deciding(set)
  const open = computed.map((answers) => {
    const { outcome, possible } = decide(answers)
    const cells = ids.map((id) => (answers[id] === undefined ? 'unknown' : word(String(answers[id]))))
    const become = possible.length === 1 ? 'settled' : possible.map(word).join(', ')
    return ['computed', ...cells, `**${word(outcome)}**`, become, plain(set.outcomes[outcome] ?? ''), 'the rows above']
  })
  return table(
    ['row', ...ids.map(word), 'next step', 'could still become', 'told to the worker', 'rests on'],
    [...written, ...open],
  )
}

/** Patterns of answers that tell every standing of the rules apart: groups as one, other facts one by one. */
function patternsOf(set: RuleSet, only?: readonly string[]): { some: readonly Answers[]; all: boolean } {
  const units: (readonly Answers[])[] = []
  const facts = Object.entries(set.facts).filter(([id]) => !only || only.includes(id))
  const groups = new Map<string, string[]>()
  for (const [id, fact] of facts) {
    if (!only && fact.kind === 'sign' && fact.group !== undefined) {
      groups.set(fact.group, [...(groups.get(fact.group) ?? []), id])
    } else units.push([{}, ...valuesOf(id, fact, set).map((value) => ({ [id]: value }))])
  }
  // All yes tells thresholds apart; where that makes too many patterns, one yes has to do.
  const few = units.reduce((n, unit) => n * unit.length, 4 ** groups.size) > limit
  for (const ids of groups.values()) {
    const every = (answer: Answer): Answers => Object.fromEntries(ids.map((id) => [id, answer]))
    units.push([{}, ...(few ? [] : [every('yes')]), every('no'), { ...every('no'), [ids[0] ?? '']: 'yes' }])
  }
  let some: Answers[] = [{}]
  for (const unit of units) {
    some = some.flatMap((answers) => unit.map((more) => ({ ...answers, ...more })))
    if (some.length > limit) return { some: some.slice(0, limit), all: false }
  }
  return { some, all: true }
}

function valuesOf(id: string, fact: Fact, set: RuleSet): readonly Answer[] {
  if (fact.kind === 'sign') return ['yes', 'no']
  if (fact.kind === 'choice') return fact.values
  const ends = set.rules.flatMap(({ when }) => endsIn(when, id))
  if (fact.kind === 'date') return [...new Set(ends)]
  return [...new Set(ends.flatMap((end) => (typeof end === 'number' ? [end - 1, end, end + 1] : [])))]
}

function endsIn(formula: Formula, id: string): readonly (string | number)[] {
  if (formula.op === 'between')
    return formula.fact === id ? [formula.from, formula.to].filter((end) => end !== undefined) : []
  if (formula.op === 'not') return endsIn(formula.of, id)
  return 'of' in formula ? formula.of.flatMap((part) => endsIn(part, id)) : []
}

function factsIn(formula: Formula): readonly string[] {
  if ('fact' in formula) return [formula.fact]
  if (formula.op === 'not') return factsIn(formula.of)
  return 'of' in formula ? formula.of.flatMap(factsIn) : []
}
