/** As deep as anything goes that is sent. */
const deepest = 25

/** Whose record it is: every pseudonym that is named beside it or at any depth inside it, each once. */
export function pseudonymsIn(record: unknown, beside: string | undefined): readonly unknown[] {
  const found = new Set<unknown>(beside === undefined ? [] : [beside])
  const look = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > deepest) return
    if (Object.hasOwn(value, 'pseudonym')) {
      const own: unknown = Reflect.get(value, 'pseudonym')
      if (own !== undefined && own !== null) found.add(own)
    }
    for (const one of Object.values(value)) look(one, depth + 1)
  }
  look(record, 0)
  return [...found]
}
