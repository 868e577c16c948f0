import { controls, exploitations, forcedCrimes } from '@cairn/schemas'

/** What an `Other` of HTCDS stands for, in our codes. */
export type Others = {
  readonly vic_TypeOfExploitation: readonly string[]
  readonly vic_MethodsOfControl: readonly string[]
  readonly crimes: readonly string[]
}

const lines = {
  vic_TypeOfExploitation: 'Other in vic_TypeOfExploitation',
  vic_MethodsOfControl: 'Other in vic_MethodsOfControl',
  crimes: 'Crimes that somebody was forced to',
} as const
const lists = {
  vic_TypeOfExploitation: exploitations.labels,
  vic_MethodsOfControl: controls.labels,
  crimes: forcedCrimes.labels,
} as const
const keys = ['vic_TypeOfExploitation', 'vic_MethodsOfControl', 'crimes'] as const

/**
 * The way out for what HTCDS has no value for, such as forced criminality: the field says `Other`, and a line of the case
 * comment says in our codes what stands behind it. People can read the line, and so can {@link othersIn}.
 *
 * @param others - codes by field
 * @returns the lines, one under the other; empty where there is nothing to say
 *
 * @example
 * ```ts
 * import { othersText } from '@cairn/adapter-htcds'
 *
 * const others = { vic_TypeOfExploitation: ['forced-criminality'], vic_MethodsOfControl: [], crimes: ['online-scams'] }
 * const [first, second] = othersText(others).split('\n')
 * first // => 'Other in vic_TypeOfExploitation: forced-criminality.'
 * second // => 'Crimes that somebody was forced to: online-scams.'
 * ```
 */
export const othersText = (others: Others): string =>
  keys.flatMap((key) => (others[key].length > 0 ? [`${lines[key]}: ${others[key].join(', ')}.`] : [])).join('\n')

/**
 * Finds the lines of {@link othersText} in a case comment. A line with a code that is not ours is left as it is.
 *
 * @param comment - the text of the field
 * @returns the codes, and the comment without those lines
 *
 * @example
 * ```ts
 * import { othersIn } from '@cairn/adapter-htcds'
 *
 * othersIn('Call later.\nOther in vic_MethodsOfControl: restricts-movement.').rest // => 'Call later.'
 * ```
 */
export const othersIn = (comment: string): { readonly others: Others; readonly rest: string } => {
  const found: Record<(typeof keys)[number], string[]> = {
    vic_TypeOfExploitation: [],
    vic_MethodsOfControl: [],
    crimes: [],
  }
  const rest = comment.split('\n').filter((line) => {
    const key = keys.find((one) => line.startsWith(`${lines[one]}: `) && line.trimEnd().endsWith('.'))
    if (!key) return true
    const codes = line
      .trimEnd()
      .slice(lines[key].length + 2, -1)
      .split(', ')
    if (!codes.every((code) => Object.hasOwn(lists[key], code))) return true
    found[key].push(...codes)
    return false
  })
  return { others: found, rest: rest.join('\n').trim() }
}
