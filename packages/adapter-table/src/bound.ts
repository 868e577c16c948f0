import type { Column, FactColumn } from './column.ts'
import { columnOfHeading, columnOfPointer } from './column-at.ts'
import type { AnswerWords, Json, MappedColumn, Mapping } from './mapping.ts'
import { normal, plainly } from './normal.ts'

/** A column of a table that is read: where it stands, where it goes, what its cells mean. */
export type Bound = {
  /** From 1. */
  readonly at: number
  /** A heading of ours or of the mapping. */
  readonly heading: string | undefined
  /** The words of the pointer. */
  readonly to: readonly string[]
  readonly column: Column
  readonly how: Omit<MappedColumn, 'to'>
  /** What a cell means, by its text as it is compared. */
  readonly meanings: ReadonlyMap<string, Json>
  /** Which of the open answers a cell says. */
  readonly open: ReadonlyMap<string, Open>
  /** Values that stand for several cells of the foreign table. */
  readonly merged: boolean
}

/** Answers that are neither yes nor no. */
export type Open = 'unsure' | 'declined' | 'not-asked'
const opens = ['unsure', 'declined', 'not-asked'] as const
const answers = ['yes', 'no', ...opens] as const

const meaningsOf = (column: Column, how: Omit<MappedColumn, 'to'>, words: AnswerWords = {}): Map<string, Json> => {
  const codes = how.onlyValues ? [] : (column.codes ?? [])
  const known = new Set(codes.map(({ code }) => code))
  const found = new Map<string, Json>()
  for (const { code, label } of codes) found.set(plainly(label), code)
  for (const answer of answers) {
    if (known.has(answer)) for (const word of words[answer] ?? []) found.set(plainly(word), answer)
  }
  for (const { code } of codes) found.set(plainly(code), code)
  for (const { cell, is } of how.values ?? []) found.set(plainly(cell), is)
  return found
}

const openOf = (words: AnswerWords = {}): Map<string, Open> =>
  new Map(opens.flatMap((answer) => [answer, ...(words[answer] ?? [])].map((word) => [plainly(word), answer] as const)))

/** The column of a mapped pointer, where a `-` stands for any entry of a list. */
export const columnTo = (to: string, mapping: Mapping, facts: readonly FactColumn[] | undefined): Column | undefined =>
  columnOfPointer(mapping.record, to.replaceAll('/-', '/0'), facts)

/** Binds one column of the mapping to a place of the table. */
export const bind = (
  at: number,
  how: MappedColumn,
  column: Column,
  heading: string | undefined,
  mapping: Mapping,
): Bound => ({
  at,
  heading,
  to: how.to.slice(1).split('/'),
  column: { ...column, pointer: how.to },
  how,
  meanings: meaningsOf(column, how, mapping.words),
  open: openOf(mapping.words),
  merged: how.with !== undefined && 'anyOf' in how.with,
})

/** Binds a machine heading of ours. */
export const bindOwn = (
  at: number,
  text: string,
  mapping: Mapping,
  facts: readonly FactColumn[],
): Bound | undefined => {
  const column = columnOfHeading(mapping.record, text.trim(), facts)
  return column && bind(at, { to: column.pointer }, column, column.heading, mapping)
}

const late = ({ column }: Bound): number => (column.kind === 'none' ? 1 : 0)

/** Sorts by place, positions by their number, new entries last, and marks of empty lists after all entries. */
export const byPlace = (one: Bound, other: Bound): number => {
  if (late(one) !== late(other)) return late(one) - late(other)
  for (let at = 0; at < Math.max(one.to.length, other.to.length); at += 1) {
    const [a = '', b = ''] = [one.to[at], other.to[at]]
    if (a === b) continue
    const numbers = /^[0-9]+$/.test(a) && /^[0-9]+$/.test(b)
    if (numbers) return Number(a) - Number(b)
    if (a === '-' || b === '-') return a === '-' ? 1 : -1
    return one.at - other.at
  }
  return one.at - other.at
}

/** True where a mapped heading is this heading. */
export const sameHeading = (mapped: string | undefined, text: string): boolean =>
  mapped !== undefined && (mapped.trim() === text.trim() || (normal(mapped) !== '' && normal(mapped) === normal(text)))
