/** `2,60117E+17`: what a spreadsheet shows of a long number, and writes into a CSV. */
const EXPONENT = /^[+-]?\d+(?:[.,٫]\d+E[+-]?|E[+-])\d{1,3}$/i
/** A cell too narrow for its number. */
const TOO_NARROW = /^#{2,}$/
/** 15 digits and then zeros: a spreadsheet keeps no more digits of a number. */
const ROUNDED = /^[1-9]\d{14}0+$/

/**
 * Whether an id looks like what a spreadsheet leaves of a long number. Several ids can be left as one, and one person would
 * become another.
 *
 * @param id - as it stands in the file
 * @param wholeIds - somebody looked, and long ids end with zeros by themselves
 */
export function isShortened(id: string, wholeIds: boolean): boolean {
  const text = id.trim()
  return EXPONENT.test(text) || TOO_NARROW.test(text) || (!wholeIds && ROUNDED.test(text))
}
