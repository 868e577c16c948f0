import { Answers, read } from '@cairn/schemas'
import { over } from './deciding.ts'
import type { Contender } from './rounds.ts'
import { readByHand } from './validation/by-hand.ts'
import type { Sample } from './validation/records.ts'

/** Where reading by hand and by the schema come to different verdicts. */
export function misreadings({ good, wrong }: Sample): readonly string[] {
  const ways: Record<string, (record: object) => boolean> = {
    'by hand': (record) => readByHand(record) !== undefined,
    schema: (record) => read(Answers, record).ok,
  }
  return Object.entries(ways).flatMap(([name, takes]) => [
    ...good.flatMap((record, i) => (takes(record) ? [] : [`${name}: refuses good record ${i}`])),
    ...wrong.flatMap((record, i) => (takes(record) ? [`${name}: takes wrong record ${i % 7} of ${i}`] : [])),
  ])
}

/** Values in, a checked copy out. */
export function fromValues({ good }: Sample): readonly Contender[] {
  const each = over(good)
  return [
    each('by hand', (record) => (readByHand(record) ? 1 : 0)),
    each('read', (record) => (read(Answers, record).ok ? 1 : 0)),
    each('the schema alone', (record) => (Answers.safeParse(record).success ? 1 : 0)),
  ]
}

/** JSON text in, a checked record out. */
export function fromTexts({ good }: Sample): readonly Contender[] {
  const each = over(good.map((record) => JSON.stringify(record)))
  return [
    each('JSON.parse and by hand', (text) => (readByHand(JSON.parse(text)) ? 1 : 0)),
    each('read', (text) => (read(Answers, text).ok ? 1 : 0)),
    each('JSON.parse alone', (text) => (JSON.parse(text) ? 1 : 0)),
  ]
}
