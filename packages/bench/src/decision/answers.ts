import { questions } from './questions.ts'

/** Answers as they come: a word for each question, or only for the questions that were asked. */
export type Answers = Readonly<Record<string, string>>

/**
 * Invented answers, the same ones every time, as `JSON.parse` gives them.
 *
 * @param how - `full`: a word for every question, `not-asked` among them; `sparse`: no word where nothing was asked
 */
export function invent(count: number, how: 'full' | 'sparse'): readonly Answers[] {
  const next = chance(20260101)
  return Array.from({ length: count }, () => {
    // Some records hold hardly a yes, others many, so that every outcome comes up.
    const eager = 0.02 + 0.3 * next() ** 2
    const words = questions.map((question) => [question, wordFor(next(), eager)] as const)
    const told = words.filter(([, word]) => how === 'full' || word !== 'not-asked')
    return JSON.parse(JSON.stringify(Object.fromEntries(told))) as Answers
  })
}

function wordFor(where: number, eager: number): string {
  if (where < eager) return 'yes'
  const left = (where - eager) / (1 - eager)
  return left < 0.7 ? 'no' : left < 0.78 ? 'unsure' : left < 0.85 ? 'declined' : 'not-asked'
}

/** A small generator with a seed: numbers from 0 to 1. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 8) / 2 ** 24
  }
}
