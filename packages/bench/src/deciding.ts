import { compile, type Answers as EngineAnswers } from '@cairn/engine'
import type { Answers } from './decision/answers.ts'
import { type Bits, bitsByHand, decideByHand, makeByHand, outcomes } from './decision/by-hand.ts'
import { byJsonRules } from './decision/by-json-rules.ts'
import { byReading } from './decision/by-reading.ts'
import { rules } from './decision/rules.ts'
import type { Contender } from './rounds.ts'

const { pack, decide, explain } = compile(rules)
const read = (answers: Answers) => pack(answers as EngineAnswers).masks

/** Where ways of deciding come to different outcomes: how many records each of them differs on. */
export async function disagreements(
  records: readonly Answers[],
  fewer: readonly Answers[],
): Promise<readonly string[]> {
  const [barely, wholly] = [makeByHand('yes-and-no'), makeByHand('every-word')]
  const ways: Record<string, (answers: Answers) => string> = {
    'by hand': (answers) => outcomes[barely(answers)] ?? '',
    'by hand, every word': (answers) => outcomes[wholly(answers)] ?? '',
    'by hand, from bits': (answers) => outcomes[decideBits(bitsByHand(answers))] ?? '',
    'engine, pack and decide': (answers) => decide(read(answers)),
    'engine, explain': (answers) => explain(read(answers)).outcome,
  }
  const truth = records.map(byReading)
  const found = Object.entries(ways).map(([name, way]) => {
    const wrong = records.filter((answers, i) => way(answers) !== truth[i]).length
    return { name, wrong }
  })
  const slow = await Promise.all(fewer.map(byJsonRules))
  found.push({ name: 'json-rules-engine', wrong: fewer.filter((one, i) => slow[i] !== byReading(one)).length })
  const seen = new Set(truth)
  const missing = outcomes.filter((outcome) => !seen.has(outcome)).map((outcome) => `no record comes to ${outcome}`)
  return [...missing, ...found.flatMap(({ name, wrong }) => (wrong > 0 ? [`${name}: ${wrong} records differ`] : []))]
}

const decideBits = ({ yes0, yes1, may0, may1 }: Bits): number => decideByHand(yes0, yes1, may0, may1)

/** Object in, outcome out. */
export function fromObjects(records: readonly Answers[]): readonly Contender[] {
  const each = over(records)
  return [
    each('by hand, every word kept', makeByHand('every-word')),
    each('by hand, yes and no only', makeByHand('yes-and-no')),
    each('engine', (answers) => decide(read(answers)).length),
    each('engine, explained', (answers) => explain(read(answers)).because.length),
    each('engine, reading alone', (answers) => read(answers).length),
  ]
}

/** Masks in, outcome out. */
export function fromMasks(records: readonly Answers[]): readonly Contender[] {
  const masks = over(records.map(read))
  const bits = over(records.map(bitsByHand))
  return [
    bits('by hand', ({ yes0, yes1, may0, may1 }) => decideByHand(yes0, yes1, may0, may1)),
    masks('engine', (one) => decide(one).length),
    masks('engine, explained', (one) => explain(one).because.length),
  ]
}

/** A contender that does something with each record and adds up what comes back. */
export function over<T>(records: readonly T[]): (name: string, does: (record: T) => number) => Contender {
  return (name, does) => ({
    name,
    records: records.length,
    run: () => {
      let sum = 0
      for (const record of records) sum = (sum + does(record)) | 0
      return sum
    },
  })
}
