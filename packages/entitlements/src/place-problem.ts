import type { Rights } from './right.ts'
import { placesOf } from './where.ts'

/** What the rows lack for a place. A caller shows it: what nobody wrote down looks like what does not exist. */
export type PlaceProblem =
  /** No row and no floor names the place: the code may be wrong, or nobody has read its law yet. */
  | 'unknown-place'
  /** A floor is known to bind it or not to, and no law of its own is there. */
  | 'no-own-law'
  /** Nothing names this part; the rows of its country hold. */
  | 'unknown-part'
  /** Its parts have law of their own, and the part was not said. */
  | 'part-not-said'

/**
 * What the rows lack for a place, for a caller that says it once for many people. {@link entitle} tells it among its
 * problems.
 *
 * @param place - ISO 3166 code of the country or the part of it
 * @param rights - the rows
 * @param bound - floors that are known to bind there, where the rows do not say so
 * @returns the code, or nothing where law of the place is there
 *
 * @example
 * ```ts
 * import { placeProblem } from '@cairn/entitlements'
 * import { rights } from '@cairn/rulebook/rights'
 *
 * placeProblem('GB-SCT', rights) // => undefined
 * placeProblem('GB', rights) // => 'part-not-said'
 * placeProblem('FR-75', rights) // => 'unknown-part'
 * placeProblem('JP', rights) // => 'unknown-place'
 * ```
 */
export function placeProblem(place: string, rights: Rights, bound: readonly string[] = []): PlaceProblem | undefined {
  if (typeof place !== 'string') return 'unknown-place'
  const { within, rows, floors } = rights
  const places = placesOf(place, within)
  const named = Array.isArray(bound) && bound.some((one) => Object.hasOwn(floors, one))
  if (!rows.some((row) => places.includes(row.place)) && !named && !places.some((one) => onFloor(one, rights)))
    return 'unknown-place'
  const law = rows.filter(({ kind }) => kind === 'law')
  if (!law.some((row) => places.includes(row.place))) return 'no-own-law'
  const ownRow = rows.some((row) => row.place === place)
  if (places.length > 1 && !ownRow && !Object.hasOwn(within, place) && !onFloor(place, rights)) return 'unknown-part'
  const deeper = law.some((row) => row.place !== place && placesOf(row.place, within).includes(place))
  return deeper ? 'part-not-said' : undefined
}

/** Whether a floor says of the place that it binds it, or that it does not. What binds everywhere knows no place. */
function onFloor(place: string, { floors }: Rights): boolean {
  return Object.values(floors).some(
    ({ binds, others }) => others.includes(place) || (binds !== 'everywhere' && binds.includes(place)),
  )
}
