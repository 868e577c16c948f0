import { type Column, type FactColumn, NONE } from './column.ts'
import { columnHere, factHere, noneHere } from './column-here.ts'
import { entryBelow, fieldsBelow, leafOnly, type Spot, shapeOf } from './spot.ts'
import { toEntry, toFact, toField, top, type Way } from './way.ts'

/** One value of a record with the column that it goes to. */
type RecordCell = { readonly column: Column; readonly value: unknown }

/** Why a part of a record has no cell: a list of records is a table of its own; an empty group leaves no trace. */
export type NoCellWhy = 'own-table' | 'no-column' | 'empty-group' | 'unknown-field'

/** What is told about the walk. */
export type Walker = {
  readonly cell: (cell: RecordCell) => void
  readonly without: (heading: string, why: NoCellWhy) => void
}

const columns = new WeakMap<Spot, Map<string, Column>>()

/** The column of a place, made once. */
const kept = (spot: Spot, way: Way, make: (way: Way, spot: Spot) => Column): Column => {
  const known = columns.get(spot) ?? new Map<string, Column>()
  columns.set(spot, known)
  const key = `${make === noneHere} ${way.heading}`
  const column = known.get(key) ?? make(way, spot)
  if (known.size < 20_000) known.set(key, column)
  return column
}

/** Goes through a record, or a part of one, cell by cell. */
export const cellsOf = (root: Spot, record: unknown, facts: readonly FactColumn[], walker: Walker): void => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const object = (way: Way, spot: Spot, value: object): void => {
    const fields = fieldsBelow(spot)
    const entries = Object.entries(value).filter(([, inside]) => inside !== undefined)
    const visible = entries.filter(([name]) => name !== 'schema' || !isLine(fields.get(name)))
    if (visible.length === 0 && way !== top) walker.without(way.heading, 'empty-group')
    for (const [name, inside] of visible) {
      const field = fields.get(name)
      if (field) visit(toField(way, name, field), field, inside)
      else walker.without(way.heading, 'unknown-field')
    }
  }
  const visit = (way: Way, spot: Spot, value: unknown): void => {
    switch (shapeOf(spot)) {
      case 'either':
        if (typeof value === 'object' && value !== null) object(way, spot, value)
        else walker.cell({ column: kept(leafOnly(spot), way, columnHere), value })
        return
      case 'group':
        if (typeof value === 'object' && value !== null) object(way, spot, value)
        return
      case 'map':
        for (const [key, inside] of Object.entries(value ?? {})) {
          const fact = byId.get(key)
          if (fact) walker.cell({ column: factHere(toFact(way, fact), fact), value: inside })
          else walker.without(way.heading, 'no-column')
        }
        return
      case 'rows': {
        const [entry, list] = [entryBelow(spot) ?? spot, Array.isArray(value) ? value : []]
        if (list.length === 0 && !spot.required) walker.cell({ column: kept(spot, way, noneHere), value: NONE })
        for (const [at, inside] of list.entries()) visit(toEntry(way, at), entry, inside)
        return
      }
      case 'records':
        if (!spot.required || (Array.isArray(value) && value.length > 0)) walker.without(way.heading, 'own-table')
        return
      case 'line':
        return
      default:
        walker.cell({ column: kept(spot, way, columnHere), value })
    }
  }
  visit(top, root, record)
}

const isLine = (spot: Spot | undefined): boolean => spot !== undefined && shapeOf(spot) === 'line'
