/** An answer that is open: what is still possible, and why. */
type Open = {
  readonly oneOf?: readonly string[]
  readonly from?: string | number
  readonly to?: string | number
  readonly why: string
}

/**
 * A value as the text of one cell. Lists are joined; what is still possible is written `a|b unsure` or `15..19 unsure`, open
 * ends left out.
 */
export const textOfValue = (value: unknown, separator: string): string => {
  if (Array.isArray(value)) return value.map((one) => textOfValue(one, separator)).join(separator)
  if (typeof value !== 'object' || value === null) return String(value)
  if (!('why' in value))
    return Object.values(value)
      .map((one) => textOfValue(one, ' '))
      .join(' ')
  const { oneOf, from = '', to = '', why } = value as Open
  return `${oneOf ? oneOf.join('|') : `${from}..${to}`} ${why}`
}
