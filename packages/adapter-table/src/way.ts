import type { Column, FactColumn } from './column.ts'
import type { Spot } from './spot.ts'

/** A place on the way down: the names so far. */
export type Way = {
  readonly pointer: string
  readonly heading: string
  readonly title: string
  readonly required: Column['required']
}

const down = (way: Way, key: string, heading: string, title: string, required: Column['required']): Way => ({
  pointer: `${way.pointer}/${key}`,
  heading: way.heading === '' ? heading : `${way.heading}.${heading}`,
  title: way.title === '' ? title : `${way.title}: ${title}`,
  required,
})

const requiredAt = (way: Way, spot: Spot): Column['required'] => {
  if (!spot.required) return 'never'
  return way.required === 'always' ? 'always' : 'with-its-group'
}

/** The way to a field, below a way. */
export const toField = (way: Way, name: string, spot: Spot): Way =>
  down(way, name, name, spot.note?.title ?? name, requiredAt(way, spot))

/** The way to an entry of a list, by its position from 0. */
export const toEntry = (way: Way, at: number): Way => ({
  pointer: `${way.pointer}/${at}`,
  heading: `${way.heading}.${at + 1}`,
  title: `${way.title} ${at + 1}`,
  required: 'with-its-group',
})

/** The way to the column of a fact. */
export const toFact = (way: Way, { id, says }: FactColumn): Way => down(way, id, id, says ?? id, 'never')

/** Where every way begins. */
export const top: Way = { pointer: '', heading: '', title: '', required: 'always' }
