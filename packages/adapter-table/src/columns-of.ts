import { type RecordName, records } from '@cairn/schemas'
import type { Column, FactColumn } from './column.ts'
import { columnHere, factHere, noneHere } from './column-here.ts'
import { entryBelow, fieldsBelow, leafOnly, rootSpot, type Spot, shapeOf } from './spot.ts'
import { toEntry, toFact, toField, top, type Way } from './way.ts'

/** How the columns of a record are made. */
export type ColumnOptions = {
  /** Questions of an instrument; `answers@1` has one column for each. */
  readonly facts?: readonly FactColumn[]
  /** How many entries of a list have columns; 3 unless told. By the heading of the list with `*` for positions above. */
  readonly repeat?: number | ((list: string) => number)
}

/**
 * The flat columns of a record. A list of simple values is one column; the entries of other lists have columns by position.
 * Lists of whole records have none: they are tables of their own. The schema line has none: it is filled in.
 *
 * @param name - the word of the schema line
 * @param options - questions of an instrument, and how many entries of a list have columns
 * @returns the columns, in the order of the schema
 *
 * @example
 * ```ts
 * import { columnsOf } from '@cairn/adapter-table'
 *
 * const column = columnsOf('needs@1').find(({ heading }) => heading === 'needs.1.need')
 * column?.pointer // => '/needs/0/need'
 * column?.sensitivity // => 'sensitive'
 * const [first] = columnsOf('answers@1', { facts: [{ id: 'threats', says: 'Threats were made.' }] }).slice(-1)
 * first?.heading // => 'refusals.3.reopened.at'
 * ```
 */
export const columnsOf = (name: RecordName, options: ColumnOptions = {}): readonly Column[] => {
  const { facts = [], repeat = 3 } = options
  const found: Column[] = []
  const visit = (way: Way, spot: Spot): void => {
    switch (shapeOf(spot)) {
      case 'leaf':
      case 'answer':
      case 'cell-list':
        found.push(columnHere(way, spot))
        return
      case 'either':
        found.push(columnHere({ ...way, required: 'never' }, leafOnly(spot)))
        for (const [key, field] of fieldsBelow(spot)) visit(toField({ ...way, required: 'never' }, key, field), field)
        return
      case 'group':
        for (const [key, field] of fieldsBelow(spot)) visit(toField(way, key, field), field)
        return
      case 'map': {
        for (const fact of facts) found.push(factHere(toFact(way, fact), fact))
        return
      }
      case 'rows': {
        const entry = entryBelow(spot) ?? spot
        if (!spot.required) found.push(noneHere(way, spot))
        const times = typeof repeat === 'number' ? repeat : repeat(way.heading.replaceAll(/\.[0-9]+/g, '.*'))
        for (let at = 0; at < times; at += 1) visit(toEntry(way, at), entry)
        return
      }
      case 'records':
      case 'line':
        return
    }
  }
  visit(top, rootSpot(records[name]))
  return found
}
