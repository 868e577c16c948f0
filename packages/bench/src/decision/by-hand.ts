import type { Answers } from './answers.ts'
import { lists, questions, strengths } from './questions.ts'

// The limit: what a patient hand would write for this one decision and no other. Sixty reads one below the other, one
// bit each, and a table. The text of the reads is put together here, because nobody would read sixty lines of it; the
// library itself never makes code out of text.

/** Bits of the signs that are yes and of those that may be, in two words of thirty. */
export type Bits = { readonly yes0: number; readonly yes1: number; readonly may0: number; readonly may1: number }

/** What a reader may keep of an answer: yes and no, or also why there is none. */
type Keeps = 'yes-and-no' | 'every-word'

const planes = { yes: 'yes', no: 'no', unsure: 'unsure', declined: 'declined' } as const

/** Reads sixty answers in straight-line code and hands the bits on. */
function straightLine(keeps: Keeps, result: string): (answers: Answers, decide: typeof decideByHand) => never {
  const words = keeps === 'every-word' ? Object.values(planes) : [planes.yes, planes.no]
  const declared = words.flatMap((word) => [`${word}0 = 0`, `${word}1 = 0`])
  const reads = questions.map((question, i) => {
    const [word, bit] = [Math.floor(i / 30), 1 << (i % 30)]
    const branches = words.map((plane) => `if (value === '${plane}') ${plane}${word} |= ${bit}`)
    return `value = answers['${question}']\n${branches.join('\nelse ')}`
  })
  const all = 2 ** 30 - 1
  return new Function(
    'answers',
    'decide',
    `let value, ${declared.join(', ')}\n${reads.join('\n')}
    const may0 = ${all} & ~no0, may1 = ${all} & ~no1
    return ${result}`,
  ) as never
}

const outcome = 'decide(yes0, yes1, may0, may1)'

/**
 * Object in, outcome out. Every call makes new code, so that what one has seen of records never slows down another.
 *
 * @param keeps - of an answer, only whether it is yes or no; or every word, as the engine has to
 */
export function makeByHand(keeps: Keeps): (answers: Answers) => number {
  const kept = keeps === 'every-word' ? `unsure0 + unsure1 + declined0 + declined1 < 0 ? -1 : ${outcome}` : outcome
  const read = straightLine(keeps, kept)
  return (answers) => read(answers, decideByHand)
}

/** Object in, bits out. */
export function bitsByHand(answers: Answers): Bits {
  return bits(answers, decideByHand)
}

const bits = straightLine('yes-and-no', '{ yes0, yes1, may0, may1 }')

/** Whether a list is reached, by the ten bits of its signs. */
const reached = Uint8Array.from({ length: 1024 }, (_, some) => {
  const many = (of: readonly string[]) => strengths.filter((one, i) => of.includes(one) && some & (1 << i)).length
  const [strong, medium, all] = [many(['strong']), many(['strong', 'medium']), many(['strong', 'medium', 'weak'])]
  return (strong >= 1 && all >= 2) || medium >= 3 ? 1 : 0
})

/** Rank of the outcome by the lists that are reached: offer help, look again, other help. */
const ranks = Uint8Array.from({ length: 2 ** lists.length }, (_, some) => (some & 1 && some > 1 ? 0 : some > 0 ? 1 : 3))

/** Masks in, outcome out: 0 offer help, 1 look again, 2 keep open, 3 other help. */
export function decideByHand(yes0: number, yes1: number, may0: number, may1: number): number {
  const certain = rank(yes0, yes1)
  if (certain < 3) return certain
  return rank(may0, may1) < 3 ? 2 : 3
}

function rank(low: number, high: number): number {
  const some =
    (reached[low & 1023] as number) |
    ((reached[(low >>> 10) & 1023] as number) << 1) |
    ((reached[low >>> 20] as number) << 2) |
    ((reached[high & 1023] as number) << 3) |
    ((reached[(high >>> 10) & 1023] as number) << 4) |
    ((reached[high >>> 20] as number) << 5)
  return ranks[some] as number
}

/** Outcomes by the number that deciding by hand gives. */
export const outcomes = ['offer-help', 'look-again', 'keep-open', 'other-help'] as const
