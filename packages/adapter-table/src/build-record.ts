import type { Bound } from './bound.ts'
import type { Json } from './mapping.ts'

type Box = Record<string, unknown> | unknown[]

/** A record that is being built from the cells of one row, and which column wrote where. */
export type Draft = {
  readonly root: Record<string, unknown>
  /** Which entry stands for a position of the table: entries that are empty leave no gap. */
  readonly entries: Map<string, number>
  readonly places: { readonly path: string; readonly bound: Bound }[]
}

const box = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>

/** A copy that nothing of the mapping shares. */
const copy = (value: Json | undefined): unknown => {
  if (Array.isArray(value)) return value.map(copy)
  if (typeof value !== 'object' || value === null) return value
  return Object.assign(box(), Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, copy(inside)])))
}

/** Begins a record. */
export const draft = (): Draft => ({ root: box(), entries: new Map(), places: [] })

const isPosition = (word: string | undefined): boolean => word !== undefined && /^(-|[0-9]+)$/.test(word)

/** The entry of a list for a word, and its position as it will be printed. */
const entryFor = (
  list: unknown[],
  word: string,
  nominal: string,
  { entries }: Draft,
  bound: Bound | undefined,
): number => {
  const known = word === '-' ? undefined : entries.get(nominal)
  if (known !== undefined) return known
  const fresh = list.length
  list.push(word === '-' && bound?.how.with ? copy(bound.how.with) : undefined)
  if (word !== '-') entries.set(nominal, fresh)
  return fresh
}

/** Puts a value where the words say; false where something else stands there already. */
export const put = (draft: Draft, words: readonly string[], value: Json, bound?: Bound): boolean => {
  let here: Box = draft.root
  let path = ''
  let nominal = ''
  for (const [at, word] of words.entries()) {
    const last = at === words.length - 1
    nominal += `/${word}`
    let key: string | number = word
    if (Array.isArray(here)) {
      if (!isPosition(word)) return false
      key = entryFor(here, word, nominal, draft, bound)
      path += `/${key}`
    }
    const inside: unknown = Object.hasOwn(here, key) ? (here as Record<PropertyKey, unknown>)[key] : undefined
    if (last) {
      if (inside !== undefined) return inside === value
      ;(here as Record<PropertyKey, unknown>)[key] = copy(value)
      if (!Array.isArray(here)) path += `/${key}`
      if (bound) draft.places.push({ path, bound })
      return true
    }
    if (!Array.isArray(here)) path += `/${key}`
    if (inside === undefined) {
      const next: Box = isPosition(words[at + 1]) ? [] : box()
      ;(here as Record<PropertyKey, unknown>)[key] = next
      here = next
    } else if (typeof inside === 'object' && inside !== null) here = inside as Box
    else return false
  }
  return false
}
