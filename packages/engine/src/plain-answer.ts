import { type Answer, type Range, type Why, whys } from './answer.ts'
import type { Fact } from './fact.ts'

const ends = ['from', 'to', 'above', 'below'] as const

/** A copy of an answer that could be read, with nothing in it but the answer. */
export function plainAnswer(answer: Answer, { kind }: Fact): Answer {
  if (typeof answer === 'number') return answer + 0 // JSON has no minus zero
  if (typeof answer !== 'object') return answer
  const why = isWhy(answer.why) ? { why: answer.why } : {}
  if (kind === 'sign' || kind === 'choice')
    return { oneOf: [...new Set((answer as { readonly oneOf: readonly string[] }).oneOf)], ...why }
  const range: { -readonly [End in keyof Range]: Range[End] } = {}
  for (const end of ends) {
    const limit = (answer as Range)[end]
    if (limit !== undefined) range[end] = typeof limit === 'number' ? limit + 0 : limit
  }
  return { ...range, ...why }
}

/** Whether somebody declined to answer, all of it or in part. */
export function isDeclined(answer: Answer): boolean {
  return answer === 'declined' || (typeof answer === 'object' && answer.why === 'declined')
}

const isWhy = (word: unknown): word is Why => whys.some((why) => why === word)
