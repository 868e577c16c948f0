import type { RecordName } from '@cairn/schemas'
import type { Column, FactColumn } from './column.ts'
import { columnsOf } from './columns-of.ts'

const zeroed = (heading: string): string => heading.replaceAll(/\.[0-9]+(?=\.|$)/g, '.1')
const positions = (heading: string): readonly number[] =>
  [...heading.matchAll(/\.([0-9]+)(?=\.|$)/g)].map(([, at]) => Number(at))

/** Sorts columns as the schema has them: entries of a list one after the other, each with all its columns. */
export const byHeading = (name: RecordName, facts: readonly FactColumn[]): ((one: Column, other: Column) => number) => {
  const order = new Map(columnsOf(name, { facts, repeat: 1 }).map(({ heading }, at) => [heading, at]))
  const place = (heading: string): number => order.get(zeroed(heading)) ?? order.size
  return ({ heading: one }, { heading: other }) => {
    const lists = one.split(/\.[0-9]+\./)[0] === other.split(/\.[0-9]+\./)[0]
    if (lists) {
      const [a, b] = [positions(one), positions(other)]
      for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0)
        if (difference !== 0) return difference
      }
    }
    return place(one) - place(other)
  }
}
