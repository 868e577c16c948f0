import type { Rights } from './right.ts'

/** Whether a row of one place holds in another: it does, it may (find out whether the State is bound), it does not. */
export type Reach = 'here' | 'find-out' | 'elsewhere'

/** A part of a country, as ISO 3166-2 writes it: what stands before the hyphen is the country. */
const part = /^([A-Z]{2})-[A-Z0-9]{1,3}$/

/**
 * A place, and the larger ones it lies in. A part that the data does not know lies in its country all the same: what holds
 * in the whole country is not lost with a code that nobody wrote down. A ring in the data ends the walk.
 */
export function placesOf(place: string, within: Readonly<Record<string, string>>): readonly string[] {
  const found: string[] = []
  let next: string | undefined = place
  while (next !== undefined && !found.includes(next)) {
    found.push(next)
    next = Object.hasOwn(within, next) ? within[next] : part.exec(next)?.[1]
  }
  return found
}

/** How far a row reaches. A floor is never dropped because nobody knows whether it binds. */
export function reach(of: string, places: readonly string[], { floors }: Rights, bound: readonly string[]): Reach {
  if (places.includes(of)) return 'here'
  const floor = Object.hasOwn(floors, of) ? floors[of] : undefined
  if (!floor) return 'elsewhere'
  // What is no list names no floor; a text would be searched letter by letter.
  const named = Array.isArray(bound) && bound.includes(of)
  if (floor.binds === 'everywhere' || named) return 'here'
  const listed = (list: readonly string[]) => places.some((place) => list.includes(place))
  if (listed(floor.binds)) return 'here'
  return listed(floor.others) ? 'elsewhere' : 'find-out'
}
