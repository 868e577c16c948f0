/** Words of XPath that are always true and never. */
export const always = 'true()'
/** Never true. */
export const never = 'false()'

/** The answer of another item. */
export const answer = (name: string): string => `\${${name}}`

/** A text in quotes; ids hold none. */
export const quoted = (text: string): string => `'${text}'`

/** The answer is this one. */
export const equals = (name: string, value: string): string => `${answer(name)} = ${quoted(value)}`

/** Not this. */
export function negated(one: string): string {
  return one === always ? never : one === never ? always : `not(${one})`
}

/** All of these. */
export function every(some: readonly string[]): string {
  const parts = [...new Set(some)].filter((one) => one !== always)
  if (parts.includes(never)) return never
  return parts.length === 0 ? always : parts.length === 1 ? (parts[0] ?? always) : parts.map(bracketed).join(' and ')
}

/** Any of these. */
export function some(of: readonly string[]): string {
  const parts = [...new Set(of)].filter((one) => one !== never)
  if (parts.includes(always)) return always
  return parts.length === 0 ? never : parts.length === 1 ? (parts[0] ?? never) : parts.map(bracketed).join(' or ')
}

/** At least `n` of what is worth one point or more each. */
export function atLeast(n: number, points: readonly (readonly [worth: number, when: string])[]): string {
  const sure = points.reduce((sum, [worth, when]) => (when === always ? sum + worth : sum), 0)
  const rest = points.filter(([, when]) => when !== always && when !== never)
  if (sure >= n) return always
  if (sure + rest.reduce((total, [worth]) => total + worth, 0) < n) return never
  return `(${sumOf(rest)}) >= ${n - sure}`
}

/** How many points there are. */
export function sumOf(points: readonly (readonly [worth: number, when: string])[]): string {
  return points.length === 0 ? '0' : points.map(([worth, when]) => `if(${when}, ${worth}, 0)`).join(' + ')
}

const bracketed = (one: string): string => (/ (and|or) /.test(one) ? `(${one})` : one)
