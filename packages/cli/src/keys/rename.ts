import { bareId } from './bare-id.ts'
import type { KnownIds } from './known-ids.ts'
import type { Path } from './linked.ts'

/**
 * Replaces what stands at some places of a record; the record itself is changed.
 *
 * @param rename - the name that stands for an id from now on
 * @returns which of the places were there, and the ids that were replaced
 */
export function renameAt(
  data: unknown,
  paths: readonly Path[],
  rename: (id: string) => string,
): { readonly met: readonly boolean[]; readonly ids: readonly string[] } {
  const done = new WeakMap<object, Set<string>>()
  const ids: string[] = []
  const visit = (here: unknown, [word, ...rest]: Path): boolean => {
    if (typeof here !== 'object' || here === null || word === undefined) return false
    const keys = word === '*' ? Object.keys(here) : Object.hasOwn(here, word) ? [word] : []
    const box = here as Record<string, unknown>
    let met = false
    for (const key of keys) {
      if (rest.length > 0) {
        met = visit(box[key], rest) || met
        continue
      }
      const value = box[key]
      if ((typeof value !== 'string' || bareId(value) === '') && typeof value !== 'number') continue
      met = true
      // Two paths may lead to one place: it is renamed once.
      const before = done.get(here) ?? new Set()
      done.set(here, before)
      if (before.has(key)) continue
      before.add(key)
      const id = String(value)
      const name = rename(id)
      if (name !== id) ids.push(id)
      box[key] = name
    }
    return met
  }
  return { met: paths.map((path) => visit(data, path)), ids }
}

/** Whether a number stands in a record that JavaScript does not hold exactly: it could not be written back as it was. */
export function holdsLongNumber(data: unknown): boolean {
  if (typeof data === 'number') return Number.isInteger(data) && !Number.isSafeInteger(data)
  return typeof data === 'object' && data !== null && Object.values(data).some(holdsLongNumber)
}

/**
 * Whether an id still stands inside a text of a record, is a number of it, or is inside the name of a field.
 *
 * @param own - ids of this record, as they are looked for
 * @param isPseudonym - what stands for an id by now, in which none is looked for
 */
export function stillHolds(
  data: unknown,
  own: ReadonlySet<string>,
  known: KnownIds,
  isPseudonym: (text: string) => boolean,
): boolean {
  const holds = (here: unknown): boolean => {
    if (typeof here === 'string') return !isPseudonym(here) && known.standIn(here, own)
    if (typeof here === 'number') return known.has(String(here))
    if (typeof here !== 'object' || here === null) return false
    return Object.entries(here).some(([key, value]) => (!Array.isArray(here) && holds(key)) || holds(value))
  }
  return holds(data)
}
