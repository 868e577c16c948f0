import { entryBelow, fieldsBelow, type Spot } from './spot.ts'

/**
 * What stands in a record for a cell that could not be read, so that the rest of the row can be checked: no field takes it,
 * and while it is there no rule over several fields runs.
 */
export const UNREAD = null

const below = (value: unknown, word: string): unknown =>
  (value as Readonly<Record<string, unknown>> | undefined)?.[word]

const before = (words: readonly string[], depth: number): string =>
  words
    .slice(0, depth)
    .map((word) => `/${word}`)
    .join('')

/** Whether nothing was read for a place, or anything below it. */
const nothingRead = (value: unknown): boolean =>
  value === UNREAD || (typeof value === 'object' && Object.values(value).every(nothingRead))

/**
 * How much of a record cannot be judged for an unread cell: its own place; or all of the group in which nothing else was
 * read, since the cell may mean that there is nothing; or all of an object that may have several forms, since the cell may
 * say which.
 *
 * @param path - the place of the cell
 * @param root - the record as its cells say it, before anything is filled in
 * @param spot - the place of the whole record
 * @returns the path of what cannot be judged
 */
export const unjudged = (path: string, root: unknown, spot: Spot): string => {
  const words = path.split('/').slice(1)
  let [value, at]: [unknown, Spot | undefined] = [root, spot]
  for (const [depth, word] of words.entries()) {
    if ((at && at.forms.length > 1) || (depth > 0 && nothingRead(value))) return before(words, depth)
    value = below(value, word)
    at = at && (fieldsBelow(at).get(word) ?? entryBelow(at))
  }
  return path
}
