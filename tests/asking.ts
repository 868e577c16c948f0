// How many questions an answer takes: the list in its order against `nextQuestions`, over every worked case and by chance.
import { type Answer, type Answers, advise, answersOf, type Examples, type RuleSet } from '@cairn/engine'
import { type Asking, nextQuestions } from '@cairn/engine/interview'
import { instruments } from '@cairn/rulebook'

/** An instrument, and the worked cases that are published with it. */
export type Published = { readonly set: RuleSet; readonly examples: readonly Examples[] }

/** What somebody would answer to each question, were it asked. */
export type Pattern = Answers<string>

/** Every instrument of the rulebook with its worked cases. */
export async function published(): Promise<readonly Published[]> {
  const load = async (one: (typeof instruments)[keyof typeof instruments]): Promise<Published> => ({
    set: (await one.load()) as unknown as RuleSet,
    examples: (await one.examples()) as unknown as readonly Examples[],
  })
  return Promise.all(Object.values(instruments).map(load))
}

/** Each worked case as a whole conversation: what it leaves open is answered no, an age that it leaves open is an adult's. */
export function workedPatterns({ set, examples }: Published): readonly Pattern[] {
  const cases = examples.flatMap((one) => Object.values(one.cases))
  const all = cases.map((example) => completed(set, answersOf(set, example)))
  const seen = new Map(
    all.map((one) => [
      Object.keys(set.facts)
        .map((fact) => JSON.stringify(one[fact]))
        .join(),
      one,
    ]),
  )
  return [...seen.values()]
}

function completed(set: RuleSet, given: Answers<string>): Pattern {
  const answers: Record<string, Answer> = {}
  for (const fact of Object.keys(set.facts)) {
    const told = given[fact]
    const open = told === undefined || told === 'unsure' || told === 'not-asked' || typeof told === 'object'
    answers[fact] = open ? otherwise(set, fact) : told
  }
  return answers
}

function otherwise(set: RuleSet, fact: string): Answer {
  const one = set.facts[fact]
  if (one?.kind === 'sign') return 'no'
  if (one?.kind === 'choice' && one.values.includes('adult')) return 'adult'
  throw new Error(`say what an open ${fact} of ${set.id} is completed with`)
}

/** Shares of signs that are there in the patterns that are drawn. */
const shares = [0.02, 0.1, 0.3] as const

/** Patterns drawn with one seed, so that everybody draws the same: a third each with few, some and many signs. */
export function drawnPatterns(set: RuleSet, many: number): readonly Pattern[] {
  const draw = dice(2026)
  return Array.from({ length: many }, (_, at) => {
    const share = shares[at % shares.length] as number
    const answers: Record<string, Answer> = {}
    for (const fact of Object.keys(set.facts))
      answers[fact] = set.facts[fact]?.kind === 'sign' ? (draw() < share ? 'yes' : 'no') : otherwise(set, fact)
    return answers
  })
}

/** A small generator (mulberry32): chance without a clock. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** One conversation: what was asked, in its order, and what came out. */
export type Conversation = { readonly asked: readonly string[]; readonly outcome: string; readonly settled: boolean }

/** Asks the list in its order and stops as soon as no answer can change the outcome. */
export function inOrder(set: RuleSet, pattern: Pattern): Conversation {
  const answers: Record<string, Answer> = {}
  const asked: string[] = []
  for (const fact of Object.keys(set.facts)) {
    if (settledOn(set, answers)) break
    asked.push(fact)
    answers[fact] = pattern[fact] as Answer
  }
  return ended(set, answers, asked)
}

/** Asks what `nextQuestions` names, one at a time, until it names nothing. */
export function byNext(set: RuleSet, pattern: Pattern, asking: Omit<Asking, 'limit'> = {}): Conversation {
  const answers: Record<string, Answer> = {}
  const asked: string[] = []
  for (;;) {
    const fact = nextOf(set, answers, { ...asking, not: [...(asking.not ?? []), ...asked], limit: 1 })
    if (fact === undefined) return ended(set, answers, asked)
    asked.push(fact)
    answers[fact] = pattern[fact] as Answer
  }
}

/** The same is worked out once for each set: conversations that begin alike share their beginning. */
function once<Result>(work: (set: RuleSet, answers: Answers<string>, asking: Asking) => Result): typeof work {
  const known = new WeakMap<RuleSet, Map<string, Result>>()
  return (set, answers, asking) => {
    const ready = known.get(set) ?? new Map<string, Result>()
    known.set(set, ready)
    const key = JSON.stringify([Object.entries(answers).sort(), asking])
    const found = ready.has(key) ? (ready.get(key) as Result) : work(set, answers, asking)
    ready.set(key, found)
    return found
  }
}

const nextOf = once((set, answers, asking) => nextQuestions(answers, set, asking).questions[0]?.fact)
const settledOnce = once((set, answers, asking) => nextQuestions(answers, set, asking).status === 'settled')

/** Whether no answer can change the outcome any more. */
export const settledOn = (set: RuleSet, answers: Answers<string>): boolean => settledOnce(set, answers, { limit: 0 })

function ended(set: RuleSet, answers: Answers<string>, asked: readonly string[]): Conversation {
  const { outcome, settled } = advise(answers, set)
  return { asked, outcome, settled }
}

/** What a number of conversations took. */
type Count = {
  readonly patterns: number
  /** All questions of all conversations: by the list in its order until nothing can change, and by `nextQuestions`. */
  readonly order: number
  readonly next: number
  /** The same of the conversations that end with an offer of help. */
  readonly offers: { readonly patterns: number; readonly order: number; readonly next: number }
  /** In how many of them `nextQuestions` took more than the list in its order. */
  readonly longer: number
}

/** Counts the questions of some conversations. */
function counted(set: RuleSet, patterns: readonly Pattern[]): Count {
  const [most] = Object.keys(set.outcomes)
  const all = patterns.map((one) => ({ order: inOrder(set, one), next: byNext(set, one) }))
  const sums = (some: typeof all) => ({
    patterns: some.length,
    order: some.reduce((sum, { order }) => sum + order.asked.length, 0),
    next: some.reduce((sum, { next }) => sum + next.asked.length, 0),
  })
  return {
    ...sums(all),
    offers: sums(all.filter(({ next }) => next.outcome === most)),
    longer: all.filter(({ order, next }) => next.asked.length > order.asked.length).length,
  }
}

/** How many patterns are drawn for each set. */
export const drawn = 18

/** The rows of the page for one set, a row a table. */
export function rowsOf(one: Published): readonly [worked: string, drawn: string] {
  const { set } = one
  return [row(set, counted(set, workedPatterns(one))), row(set, counted(set, drawnPatterns(set, drawn)))]
}

function row(set: RuleSet, { patterns, order, next, offers, longer }: Count): string {
  const mean = (sum: number, of: number): string => (of === 0 ? '–' : (sum / of).toFixed(1))
  const cells = [
    `\`${set.id}\``,
    Object.keys(set.facts).length,
    patterns,
    mean(order, patterns),
    mean(next, patterns),
    mean(offers.order, offers.patterns),
    mean(offers.next, offers.patterns),
    longer,
  ]
  return `| ${cells.join(' | ')} |`
}

const heading = `| set | whole list | conversations | list in order | \`nextQuestions\` | offer: in order | offer: \`nextQuestions\` | longer |
|---|---|---|---|---|---|---|---|`

/** The page on asking, from the rows of every set. */
export function askingPage(rows: readonly (readonly [worked: string, drawn: string])[]): string {
  return `# How many questions it takes

<!-- Written by \`node tools/asking.mjs\`; a test refuses a stale one. -->

A list that is read out from the first line to the last asks a person for more than is needed. \`nextQuestions\` of
\`@cairn/engine/interview\` asks what can still change the next step, and stops when nothing can. This page counts both. It
is for those who build and review, not for a worker's sheet.

Each conversation is simulated to its end. *List in order* asks from the top and stops when no answer can change the
outcome; *whole list* does not stop. The numbers are means per conversation; *offer* is those conversations that end with an
offer of help, where stopping early spares most; *longer* is how many conversations took more questions than the list in
order. Every one of them ends with the outcome of the whole list.

## Worked cases

Every worked case that is published with a set, completed: what it leaves open is answered no, an age that it leaves open is
an adult's. Cases that come to the same answers are counted once.

${[heading, ...rows.map(([worked]) => worked)].join('\n')}

## Patterns by chance

${drawn} for each set, drawn with one seed: a third each with a sign there in 2, 10 and 30 of 100. Invented, and nothing is
known of how often signs come together.

${[heading, ...rows.map(([, chance]) => chance)].join('\n')}

## What the numbers say, and what they do not

- An order that is fixed can be the better one for a single person, where the sign that counts stands at the top. Worked
  cases are written so: the first sign of a rule is often the one that is there. Therefore some are longer.
- Among questions that could settle as much, the least sensitive comes first, also where a heavier one would be sooner.
- For \`bali-2015\` the worked cases that end with an offer take no fewer questions than the list in order. There each sign of
  exploitation settles the offer alone, so that no question settles more than another, and among equals the order of the
  list counts already. All that differs is that the least sensitive comes first. A case with one sign that is heavy to ask
  about, and stands near the top (\`sexual-cannot-refuse\`), is then reached late: the price of not opening with it. With
  all signs as sensitive as each other, both ways ask the same (a test holds it).
- Where nothing is there, every question that could change that has to be asked by either: a blank is never a no.
- \`ilo-delphi-2009-*\`, \`palermo-2000\`, \`coe-197\` and \`eu-2011-36\` are read off from what was told and never asked
  ([decision 0016](../decisions/0016-read-off-or-asked.md)). Their rows count what a worker has to look for.
- Of a possible child nothing more is asked, whatever could still be settled (\`halt\`), and what was declined is not asked
  again; the tests hold both.

## Where nothing is asked, what to look for

Over a set that is read off, the same function names what to look for next in the notes. Its sentences are the worker's, not to
be spoken; what the notes do not say stays open, and is no reason to go back and ask.

\`\`\`ts
import { nextQuestions } from '@cairn/engine/interview'
import { palermo2000 } from '@cairn/rulebook/palermo-2000'

const told = { age: 'adult', recruitment: 'yes', deception: 'yes' } as const
const { questions } = nextQuestions(told, palermo2000, { limit: 2 })
questions.map(({ says }) => says) // => ['It was meant for, or came to, forced labour or services.', 'It was meant for, or came to, slavery.']
\`\`\`
`
}
