/** Deeper than anything that is sent. */
const deepest = 28

/**
 * A copy of a record that was read once, so that what is judged is what goes and nothing throws later. What throws when it
 * is read is left out and told; what it threw may hold a value and goes nowhere.
 */
export function readRecord(record: unknown, notReadable: () => void): unknown {
  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (depth > deepest) return undefined
    try {
      if (Array.isArray(value))
        return Array.from(value.keys(), (at) => taken(value, at, depth)).filter((one) => one !== undefined)
      const entries = Object.keys(value).map((key) => [key, taken(value, key, depth)] as const)
      // Built as own properties, so that no key of a record reaches a prototype.
      return Object.fromEntries(entries)
    } catch {
      notReadable()
      return undefined
    }
  }
  const taken = (value: object, key: PropertyKey, depth: number): unknown => {
    try {
      return copy(Reflect.get(value, key), depth + 1)
    } catch {
      notReadable()
      return undefined
    }
  }
  return copy(record, 0)
}
