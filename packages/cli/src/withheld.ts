/** Below this a count can point at somebody. */
const SMALLEST = 11

/**
 * Takes back counts that could point at somebody: every one under 11, and then the next smallest until what is withheld
 * together cannot be worked out from the total either.
 *
 * @param counts - counts by name, that add up to a total that is shown
 * @returns the counts that may be shown; `undefined` for those that may not
 */
export function withheld(counts: Readonly<Record<string, number>>): Readonly<Record<string, number | undefined>> {
  const ascending = Object.entries(counts).sort(([, one], [, other]) => one - other)
  let hidden = 0
  let sum = 0
  for (const [, count] of ascending) {
    const safe = count >= SMALLEST && (hidden === 0 || (hidden > 1 && sum >= SMALLEST))
    if (safe) break
    hidden += 1
    sum += count
  }
  const names = new Set(ascending.slice(0, hidden).map(([name]) => name))
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, names.has(name) ? undefined : count]))
}
