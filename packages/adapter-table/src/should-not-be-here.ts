import type { Cell } from '@cairn/spreadsheet'
import { normal } from './normal.ts'
import { personalWords } from './personal-words.ts'

let words: ReadonlySet<string> | undefined
const all = (): ReadonlySet<string> => {
  words ??= new Set(Object.values(personalWords).flat())
  return words
}

/** True for a heading with a word in it that says who somebody is. */
export const personalHeading = (heading: string): boolean => {
  const parts = normal(heading.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('ß', 'ss'))
    .split(' ')
    .slice(0, 40)
  return parts.some((_, from) =>
    [1, 2, 3, 4].some(
      (length) => from + length <= parts.length && all().has(parts.slice(from, from + length).join(' ')),
    ),
  )
}

const patterns = [
  /[^\s@]{1,64}@[^\s@.]{1,63}\.[a-z]{2}/iu, // e-mail
  /(?:^|[\s:(])(?:\+|00)[1-9](?:[\s().-]{0,2}[0-9]){6,14}/u, // telephone with its country
  /^0[1-9](?:[\s()./-]{0,2}[0-9]){7,10}$/u, // telephone as dialled at home
  /^\(?[2-9][0-9]{2}\)?[ .-][0-9]{3}[ .-][0-9]{4}$/u, // the same in North America
  /\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/u, // account
  /^[A-Z]{1,3}[0-9]{6,9}[A-Z]?$/u, // passport
  /^[0-9]{9,13}$/u, // any of these without its signs
]

/** True for a cell that looks like a telephone, an e-mail address, an account or a passport. */
export const personalCell = ({ kind, text }: Cell): boolean => {
  if ((kind !== 'text' && kind !== 'number') || text.length < 7) return false
  const part = text.slice(0, 4000).trim()
  return patterns.some((pattern) => pattern.test(part))
}
