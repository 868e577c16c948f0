import type { Answer, Citation, Status } from '@cairn/engine'
import { plain } from './markdown.ts'

/** What each status means, in the words of every page. */
export const statusMeans: Readonly<Record<Status, string>> = {
  'read-in-source': 'we read the document, or a faithful copy of it',
  secondary: 'we saw it only in somebody else’s account',
  borrowed: 'a number from another field, which is named',
  house: 'our own design, published by nobody',
}

/** A status as a reader says it. */
export const statusWord = (status: Status): string => status.replaceAll('-', ' ')

/** An id as a reader says it. */
export const word = (id: string): string => id.replaceAll('-', ' ')

/** The topic of a rule: its id without the set. */
export const topic = (rule: string): string => word(rule.slice(rule.indexOf('/') + 1))

/** Citations as title and pin-points, each document named once. */
export function citeWords(cites: readonly Citation[]): string {
  const pins = new Map<string, Set<string>>()
  for (const { title, pin } of cites) pins.set(title, (pins.get(title) ?? new Set()).add(pin))
  return [...pins].map(([title, some]) => [title, ...some].map(plain).join(', ')).join('; ')
}

/** An answer as a reader says it. */
export function answerWords(answer: Answer): string {
  if (typeof answer !== 'object') return word(String(answer))
  if ('oneOf' in answer) return `${answer.oneOf.map(word).join(' or ')}${answer.why ? ` (${word(answer.why)})` : ''}`
  const ends = (['from', 'above', 'to', 'below'] as const).flatMap((end) =>
    answer[end] === undefined ? [] : [`${end} ${answer[end]}`],
  )
  return ends.join(', ')
}
