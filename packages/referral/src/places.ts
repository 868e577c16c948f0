/** A part of a country, as ISO 3166-2 writes it: what stands before the hyphen is the country. */
const part = /^([A-Z]{2})-[A-Z0-9]{1,3}$/

/** Parts of a country, with the larger place whose rows hold there too. */
export type PartOf = Readonly<Record<string, string>>

/**
 * A place, then each larger one it lies in. A part that the data does not know lies in its country. A ring in the data ends
 * the walk. `@cairn/entitlements` walks in the same way; the questions never import each other.
 */
function placesOf(place: string, partOf: PartOf = {}): readonly string[] {
  const found: string[] = []
  let next: string | undefined = place
  while (next !== undefined && !found.includes(next)) {
    found.push(next)
    next = Object.hasOwn(partOf, next) ? partOf[next] : part.exec(next)?.[1]
  }
  return found
}

/** The rows of the place itself, or of the closest larger one that has any. Rows of two places are never mixed. */
export function closest<Row extends { readonly place: string }>(
  rows: readonly Row[],
  place: string,
  partOf?: PartOf,
): readonly Row[] {
  for (const one of placesOf(place, partOf)) {
    const there = rows.filter((row) => row.place === one)
    if (there.length > 0) return there
  }
  return []
}
