import type { Range } from './answer.ts'

// How values, numbers and dates are written for a reader: British English, no symbols.

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** A whole number: in letters up to twelve. */
export const numberWord = (n: number): string => small[n] ?? String(n)

/** A value of a list: `at-sea` is read "at sea". */
export const valueWord = (value: string): string => value.replaceAll('-', ' ')

/** Several values: "a, b or c". */
export function listWords(words: readonly string[], last: 'or' | 'and' = 'or'): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

/** A sentence in quotation marks: without its full stop, quotations within it in single ones. */
export const quoted = (sentence: string): string =>
  `“${sentence.replace(/\.$/, '').replaceAll('“', '‘').replaceAll('”', '’')}”`

/** A number, or a date as "1 May 2026". */
export function limitWord(limit: number | string): string {
  const [year, month, day] = String(limit).split('-')
  if (typeof limit === 'number' || !month || !day) return String(limit)
  return `${Number(day)} ${months[Number(month) - 1]} ${Number(year)}`
}

/** A stretch of numbers or dates: "18 years or more", "1 May 2026 to 2 June 2026". */
export function rangeWords(range: Range, unit?: string): string {
  const word = (limit: number | string) => `${limitWord(limit)}${unit && typeof limit === 'number' ? ` ${unit}` : ''}`
  const { from, to, above, below } = range
  const day = typeof (from ?? to ?? above ?? below) === 'string'
  if (from !== undefined && from === to) return `${day ? '' : 'exactly '}${word(from)}`
  if (from !== undefined && to !== undefined) return `${limitWord(from)} to ${word(to)}`
  const low =
    from !== undefined
      ? `${word(from)} or ${day ? 'later' : 'more'}`
      : above !== undefined && `${day ? 'after' : 'more than'} ${word(above)}`
  const high =
    to !== undefined
      ? `${word(to)} or ${day ? 'earlier' : 'less'}`
      : below !== undefined && `${day ? 'before' : 'less than'} ${word(below)}`
  return [low, high].filter((end) => end !== false).join(' and ') || 'any'
}
