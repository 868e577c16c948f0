/**
 * Every problem this package can report: its code, what it says, what to do next. Sentences are fixed: nothing of a
 * record is ever put into them.
 *
 * @example
 * ```ts
 * import { problems } from '@cairn/schemas'
 *
 * problems['SCH-206'].says // => 'This is not a calendar date.'
 * ```
 */
export const problems = {
  'SCH-101': { says: 'There is nothing to read.', next: 'Give JSON text, its bytes, or a plain object.' },
  'SCH-102': { says: 'The text is too long.', next: 'Give one record at a time, or raise the limit.' },
  'SCH-103': {
    says: 'The text is not JSON.',
    next: 'Look at the position given; a comma or a quote is often missing.',
  },
  'SCH-104': { says: 'The data are nested too deeply.', next: 'Check what wrote them; no record needs this depth.' },
  'SCH-105': { says: 'The bytes are UTF-16 or UTF-32.', next: 'Save the file as UTF-8.' },
  'SCH-106': { says: 'The bytes are not UTF-8.', next: 'Save the file as UTF-8.' },
  'SCH-107': { says: 'There are too many values.', next: 'Give one record at a time, or raise the limit.' },
  'SCH-109': { says: 'A key has a name that programs use for themselves.', next: 'Remove the key.' },
  'SCH-110': {
    says: 'The same key stands twice in one object.',
    next: 'Keep one of the two: a program would drop one unseen.',
  },
  'SCH-111': {
    says: 'This is not plain data.',
    next: 'Use text, numbers, true or false, lists and plain objects only.',
  },
  'SCH-112': { says: 'The data contain themselves.', next: 'Give a record without references to itself.' },
  'SCH-113': { says: 'This is not a finite number.', next: 'Leave the field out, or give a number.' },
  'SCH-114': { says: 'The text holds half a character.', next: 'Write the text again; it was cut or badly converted.' },
  'SCH-115': { says: 'The data could not be read.', next: 'Copy them into a plain object first.' },
  'SCH-201': {
    says: 'There is a field that this record does not have.',
    next: 'Remove it, or move it to the record it belongs to.',
  },
  'SCH-202': { says: 'A required field is missing.', next: 'Add it.' },
  'SCH-203': { says: 'This is a different kind of value than expected.', next: 'Give the kind that is expected.' },
  'SCH-204': { says: 'The value is not in the list.', next: 'Use one of the values of the list, in small letters.' },
  'SCH-205': { says: 'The text does not have the form expected.', next: 'See the description of the field.' },
  'SCH-206': { says: 'This is not a calendar date.', next: 'Write year-month-day, as in 2026-03-01.' },
  'SCH-207': { says: 'This is not an instant with its offset.', next: 'Write it as in 2026-03-01T09:30:00+02:00.' },
  'SCH-208': { says: 'This is not a language code.', next: 'Use BCP 47 (pt-BR) or ISO 639-3 (prs), with hyphens.' },
  'SCH-209': {
    says: 'This is not a random pseudonym.',
    next: 'Let the program make one; never a name, initials or a number in use.',
  },
  'SCH-210': {
    says: 'This is not a code word.',
    next: 'Use small letters, digits and hyphens, starting with a letter.',
  },
  'SCH-211': { says: 'This is too long.', next: 'Shorten the text or the list.' },
  'SCH-212': { says: 'This is too short.', next: 'Add what is missing, or leave the field out.' },
  'SCH-213': { says: 'The number is outside the limits.', next: 'See the description of the field.' },
  'SCH-214': {
    says: 'The name of an entry is not a code word.',
    next: 'Use small letters, digits and hyphens, starting with a letter.',
  },
  'SCH-215': { says: 'An entry stands twice.', next: 'Keep it once.' },
  'SCH-216': { says: 'The value fits none of the forms this field takes.', next: 'See the description of the field.' },
  'SCH-217': {
    says: 'This is not an answer.',
    next: 'Use yes, no, unsure, declined, not-asked, a code word, a number, a date, or a range with its reason.',
  },
  'SCH-218': { says: 'The two ends do not make a range.', next: 'Give two numbers or two dates, the smaller first.' },
  'SCH-219': {
    says: 'This is neither a date nor an instant.',
    next: 'Write 2026-03-01, or 2026-03-01T09:30:00+02:00.',
  },
  'SCH-220': { says: 'The text holds control characters.', next: 'Write the text again without them.' },
  'SCH-221': { says: 'This is not a country code.', next: 'Use two capital letters of ISO 3166-1, as in PT.' },
  'SCH-222': {
    says: 'One question has two different answers.',
    next: 'Ask which of them holds; until then write unsure.',
  },
  'SCH-223': {
    says: 'A claim names one code, or the codes of which at least one holds.',
    next: 'Give what, or anyOf; not both.',
  },
  'SCH-224': {
    says: 'This is not the name of a field.',
    next: 'Write the word of the record and the names on the way, as in person/languages.',
  },
  'SCH-225': { says: 'There are more problems than are listed.', next: 'Correct these first, then read again.' },
  'SCH-301': { says: 'Two fields do not go together.', next: 'Read the rule that is named, and change one of them.' },
  'SCH-401': { says: 'The record does not say which schema it follows.', next: 'Add the schema line, as in person@1.' },
  'SCH-402': { says: 'The schema is not one of ours.', next: 'Check the word in the schema line.' },
  'SCH-403': {
    says: 'The record was written for a newer version.',
    next: 'Update this library; nothing is read from it before.',
  },
  'SCH-404': {
    says: 'There is no way from this version to the present one.',
    next: 'Ask whoever wrote the record for a newer one.',
  },
  'SCH-501': {
    says: 'Two events have the same id and differ.',
    next: 'Find out which is right, and correct it by an event.',
  },
  'SCH-502': { says: 'Corrections point to each other in a circle.', next: 'Write the event again under a new id.' },
  'SCH-503': {
    says: 'A consent is taken back that is not in the case.',
    next: 'Look for the event that has not arrived.',
  },
  'SCH-504': { says: 'The event belongs to another case.', next: 'Put it with its own case.' },
} as const

/** The code of a problem. */
export type ProblemCode = keyof typeof problems

/** One problem of one record. It holds codes, positions and sentences of ours; never a value, never the name of an unknown key. */
export interface Problem {
  /** Stable code; see {@link problems}. */
  readonly code: ProblemCode
  /** JSON pointer to the place; an entry of a map stands by its position, and it ends at the last key that is known. */
  readonly path: string
  /** Which entry at that place, counted from 0, where the entry's own name must not be printed. */
  readonly position?: number
  /** Line and column (from 1) in a text that is not JSON. */
  readonly at?: { readonly line: number; readonly column: number }
  /** What the schema takes here: kinds of value, or the values of a closed list. */
  readonly expected?: readonly string[]
  /** Id of the cross-field rule that does not hold. */
  readonly rule?: string
  /** What is wrong. */
  readonly says: string
  /** What to do about it. */
  readonly next: string
}

/**
 * Makes a problem from its code.
 *
 * @param code - a code of {@link problems}
 * @param place - path, and what else is known about the place
 * @returns the problem with its two sentences
 *
 * @example
 * ```ts
 * import { problem } from '@cairn/schemas'
 *
 * problem('SCH-202', { path: '/person' }).next // => 'Add it.'
 * ```
 */
export const problem = (code: ProblemCode, place: Omit<Problem, 'code' | 'says' | 'next'> = { path: '' }): Problem => ({
  code,
  ...place,
  ...problems[code],
})

/**
 * The message that a schema carries for one of our codes: the code first, so that it can be found again.
 *
 * @param code - a code of {@link problems}
 * @returns code and sentence
 *
 * @example
 * ```ts
 * import { message } from '@cairn/schemas'
 *
 * message('SCH-206') // => 'SCH-206 This is not a calendar date.'
 * ```
 */
export const message = (code: ProblemCode): string => `${code} ${problems[code].says}`
