import { type RecordName, records } from '@cairn/schemas'
import { type ColumnOptions, columnsOf } from './columns-of.ts'

const anyPosition = (heading: string): string => heading.replaceAll(/\.[0-9]+(?=\.|$)/g, '.*')

/**
 * Tells whether a heading is one of ours, at any position of a list; only such a heading may be printed.
 *
 * @param name - the record that a row is
 * @param options - `facts` for the questions of `answers@1`
 * @returns a function of the heading
 *
 * @example
 * ```ts
 * import { knownHeadings } from '@cairn/adapter-table'
 *
 * const isOurs = knownHeadings('person@1', {})
 * isOurs('dependants.7.where') // => true
 * isOurs('mother’s name') // => false
 * ```
 */
export function knownHeadings(name: RecordName, { facts = [] }: ColumnOptions): (heading: string) => boolean {
  const known = new Set(columnsOf(name, { facts, repeat: 1 }).map(({ heading }) => anyPosition(heading)))
  return (heading) => known.has(anyPosition(heading))
}

/** Headings without which a row is no record. */
function needed(name: RecordName): readonly string[] {
  return columnsOf(name, { repeat: 1 }).flatMap(({ heading, required }) => (required === 'always' ? [heading] : []))
}

/**
 * The record whose machine headings these are: none is missing that every record has, and every heading is one of its own.
 * Where no record knows them all, the one that knows most of them, two or more and at least half: somebody has put columns
 * of their own beside ours, and reading reports each.
 *
 * @param headings - the row of headings
 * @param options - `facts` for the questions of `answers@1`
 * @returns the word of its schema line; nothing where that is true of none, or of several
 *
 * @example
 * ```ts
 * import { recordOf } from '@cairn/adapter-table'
 *
 * recordOf(['pseudonym', 'languages'], {}) // => 'person@1'
 * recordOf(['pseudonym', 'languages', 'First name'], {}) // => 'person@1'
 * recordOf(['First name'], {}) // => undefined
 * ```
 */
export function recordOf(headings: readonly string[], options: ColumnOptions): RecordName | undefined {
  const filled = headings.map((one) => one.trim()).filter((one) => one !== '')
  if (filled.length === 0) return undefined
  const fitting = (Object.keys(records) as RecordName[])
    .filter((name) => needed(name).every((one) => filled.includes(one)))
    .map((name) => ({ name, known: filled.filter(knownHeadings(name, options)).length }))
  const whole = fitting.filter(({ known }) => known === filled.length)
  const most = Math.max(0, ...fitting.map(({ known }) => known))
  const enough = most >= 2 && most * 2 >= filled.length
  const best = whole.length > 0 ? whole : enough ? fitting.filter(({ known }) => known === most) : []
  return best.length === 1 ? best[0]?.name : undefined
}
