/**
 * The entries of a list that anybody handed in, one by one. One that cannot be taken out, as a list that is none, is
 * `undefined`; what an entry threw is left out on purpose, because it may hold a value.
 */
export function readList(value: unknown): readonly unknown[] {
  const size = quietly(() => (Array.isArray(value) ? value.length : 0))
  if (size === undefined) return [undefined]
  return Array.from({ length: size }, (_, at) => quietly(() => (value as readonly unknown[])[at]))
}

/** What comes of it, or `undefined` where it throws. */
export function quietly<Out>(read: () => Out): Out | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
