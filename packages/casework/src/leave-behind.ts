import { escaped, paper } from './paper.ts'
import { en } from './wording/en.ts'
import type { NumberLabel, Wording } from './wording/wording.ts'

/** A number that is safe for this person to be found with, under a label that says nothing about the help. */
export type SafeNumber = { readonly label: NumberLabel; readonly number: string }

/** The paper that the person keeps, as data. Nothing on it says who gave it, to whom, or why. */
export type LeaveBehind = {
  readonly schema: 'leave-behind@1'
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly numbers: readonly { readonly label: string; readonly number: string }[]
  /** How many were left out because they were no telephone numbers: words could give the person away. */
  readonly leftOut: number
}

/**
 * The paper that the person keeps: a neutral title and numbers that are safe for them to be found with. Which numbers
 * are safe is the person's own judgement; there is none unless you give it, and labels come from a closed neutral list.
 *
 * @param numbers - the numbers, in the order in which to print them
 * @param words - the language; English unless told
 * @returns the paper as data, for {@link leaveBehindText} or {@link leaveBehindHtml}
 *
 * @example
 * ```ts
 * import { leaveBehind } from '@cairn/casework'
 *
 * const paper = leaveBehind([{ label: 'doctor', number: '555 0100' }, { label: 'help', number: 'ask for the team' }])
 * paper.numbers // => [{ label: 'Doctor', number: '555 0100' }]
 * paper.leftOut // => 1
 * ```
 */
export function leaveBehind(numbers: readonly SafeNumber[], words: Wording = en): LeaveBehind {
  const dialled = numbers.filter(
    ({ label, number }) => DIALLED.test(number) && Object.hasOwn(words.leaveBehind.numbers, label),
  )
  return {
    schema: 'leave-behind@1',
    lang: words.lang,
    dir: words.dir,
    title: words.leaveBehind.title,
    numbers: dialled.map(({ label, number }) => ({ label: words.leaveBehind.numbers[label], number })),
    leftOut: numbers.length - dialled.length,
  }
}

/** What can be dialled, and nothing that can be read. */
const DIALLED = /^\+?[0-9*#][0-9*#() ./-]{1,24}$/

/**
 * The paper that the person keeps, as plain text.
 *
 * @param paper - what {@link leaveBehind} gave
 * @returns text with a line break at its end
 *
 * @example
 * ```ts
 * import { leaveBehind, leaveBehindText } from '@cairn/casework'
 *
 * leaveBehindText(leaveBehind([{ label: 'doctor', number: '555 0100' }])) // => 'Useful numbers\n\nDoctor  555 0100\n'
 * ```
 */
export function leaveBehindText({ title, numbers }: LeaveBehind): string {
  return `${[title, '', ...numbers.map(({ label, number }) => `${label}  ${number}`)].join('\n')}\n`
}

/**
 * The paper that the person keeps, as one page of HTML without scripts that fetches nothing.
 *
 * @param paper - what {@link leaveBehind} gave
 * @returns a whole document
 *
 * @example
 * ```ts
 * import { leaveBehind, leaveBehindHtml } from '@cairn/casework'
 *
 * leaveBehindHtml(leaveBehind([{ label: 'doctor', number: '555 0100' }])).includes('<title>Useful numbers</title>') // => true
 * ```
 */
export function leaveBehindHtml({ lang, dir, title, numbers }: LeaveBehind): string {
  const rows = numbers.map(
    ({ label, number }) => `<p class="number">${escaped(label)} <bdi dir="ltr">${escaped(number)}</bdi></p>`,
  )
  return paper(lang, dir, title, [`<h1>${escaped(title)}</h1>`, ...rows].join('\n'))
}
