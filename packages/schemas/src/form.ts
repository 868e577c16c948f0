import { Answers } from './answers.ts'
import { type Problem, problem } from './problem.ts'
import { type Read, read } from './read.ts'

/** What a form sends: `FormData`, `URLSearchParams`, or any list of names and values. */
export type FormEntries = Iterable<readonly [string, unknown]>

/** What a form does not say itself. */
export interface AboutForm extends Omit<Answers, 'schema' | 'answers'> {
  /** Names in the form that are no questions, such as a token or a button. */
  readonly skip?: readonly string[]
}

/** A ticked box without a value of its own sends `on`. */
const ticked = 'on'
const number = /^-?(0|[1-9][0-9]{0,15})(\.[0-9]{1,10})?$/

const answerIn = (text: string): string | number => {
  if (text === ticked) return 'yes'
  return number.test(text) ? Number(text) : text
}

/**
 * Makes answers from a form. An unchecked box is not sent and an empty field says nothing: both are not asked, and never
 * become a no. A ticked box is a yes; numbers and days are read as such; everything else must be a code word.
 *
 * @param entries - `FormData`, `URLSearchParams`, or names with values; the names are fact ids
 * @param about - the instrument, and what else is known about the conversation
 * @returns the answers, or the problems: an entry that is no answer, two different answers under one name
 *
 * @example
 * ```ts
 * import { answersFrom } from '@cairn/schemas'
 *
 * const told = answersFrom(new URLSearchParams('papers-held=on&threats=unsure&debt-growing='), { instrument: 'bali-2015' })
 * told.ok && told.value.answers // => { 'papers-held': 'yes', threats: 'unsure' }
 * ```
 */
export const answersFrom = (entries: FormEntries, about: AboutForm): Read<Answers> => {
  const { skip = [], ...rest } = about
  const answers = new Map<string, string | number>()
  const wrong: Problem[] = []
  let position = -1
  for (const [name, value] of entries) {
    position += 1
    if (skip.includes(name)) continue
    if (typeof value !== 'string') {
      wrong.push(problem('SCH-111', { path: '', position }))
      continue
    }
    const text = value.trim()
    if (text === '') continue
    const answer = answerIn(text)
    if (answers.has(name) && answers.get(name) !== answer) wrong.push(problem('SCH-222', { path: '', position }))
    answers.set(name, answer)
  }
  if (wrong.length > 0) return { ok: false, problems: wrong }
  return read(Answers, { schema: 'answers@1', ...rest, answers: Object.fromEntries(answers) })
}
