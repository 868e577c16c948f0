import type { Answers } from './answers.ts'
import { type List, lists, questionsOf, strengths } from './questions.ts'

// The oracle: the decision as one would say it, with lists and filters, once for what is certain and once for what may be.

/** The outcome, read off the answers as slowly and as plainly as possible. */
export function byReading(answers: Answers): string {
  const certain = outcomeWhere((answer) => answer === 'yes', answers)
  if (certain !== 'other-help') return certain
  return outcomeWhere((answer) => answer !== 'no', answers) === 'other-help' ? 'other-help' : 'keep-open'
}

function outcomeWhere(counts: (answer: string | undefined) => boolean, answers: Answers): string {
  const reached = lists.filter((list) => isReached(list, counts, answers))
  if (reached.includes('work') && reached.length > 1) return 'offer-help'
  return reached.length > 0 ? 'look-again' : 'other-help'
}

function isReached(list: List, counts: (answer: string | undefined) => boolean, answers: Answers): boolean {
  const there = questionsOf(list).flatMap((question, i) => (counts(answers[question]) ? [strengths[i]] : []))
  const strong = there.filter((one) => one === 'strong').length
  const medium = there.filter((one) => one !== 'weak').length
  return (strong >= 1 && there.length >= 2) || medium >= 3
}
