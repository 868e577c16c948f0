// What stands for a part that throws when it is read: it is of no kind that anything here knows.
const illegible = Number.NaN

/** Reads something; where that throws, what stands for it is of no known kind. What was thrown goes nowhere. */
function orIllegible(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return illegible
  }
}

/**
 * Data as plain data: getters and proxies were read, and what they threw is gone. Each part stands alone, so that one
 * that cannot be read hides no other.
 */
function legible(value: unknown, depth = 3): unknown {
  return orIllegible(() => {
    if (typeof value !== 'object' || value === null) return value
    if (depth === 0) return illegible
    if (Array.isArray(value)) return listOf(value, (one) => legible(one, depth - 1))
    const source = value as Readonly<Record<string, unknown>>
    return Object.fromEntries(
      Object.keys(source).map((key) => [key, orIllegible(() => legible(source[key], depth - 1))]),
    )
  })
}

/** The parts of a list, of which each may throw; nothing where there is no list to read. */
export function legibleList(value: unknown): readonly unknown[] | undefined {
  const list = orIllegible(() => (Array.isArray(value) ? listOf(value, (one) => one) : undefined))
  return Array.isArray(list) ? list : undefined
}

/** The named fields of a record, each as {@link legible}; nothing where it is no record. */
export function legibleFields(value: unknown, names: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  const isRecord = orIllegible(() => typeof value === 'object' && value !== null && !Array.isArray(value)) === true
  if (!isRecord) return undefined
  const source = value as Readonly<Record<string, unknown>>
  return Object.fromEntries(names.map((name) => [name, orIllegible(() => legible(source[name]))]))
}

function listOf(list: readonly unknown[], of: (one: unknown) => unknown): readonly unknown[] {
  return Array.from({ length: list.length }, (_, position) => orIllegible(() => of(list[position])))
}
