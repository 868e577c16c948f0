import { bareId } from './bare-id.ts'

/** `2,60117E+17`: what a spreadsheet shows of a long number, and writes into a CSV. */
const EXPONENT = /^[+-]?\d+(?:[.,٫]\d+E[+-]?|E[+-])\d{1,3}$/i
/** A cell too narrow for its number. */
const TOO_NARROW = /^#{2,}$/
/** `#N/A`, `#REF!`, `#NAME?`: what a spreadsheet shows where a formula fails, in the language of the computer. */
const FAILED = /^#(?:N\/[AD]|NV|.*[!?])$/i
/** 15 digits and then zeros: a spreadsheet keeps no more digits of a number. */
const ROUNDED = /^[1-9]\d{14}0+$/

/** More digits than a spreadsheet keeps of a number, without the zeros that a format puts before it. */
const LONG = /^-?0*[1-9]\d{15,}$/

/**
 * Whether an id looks like what a spreadsheet leaves of a long number, or where there is none. Several ids can be left as
 * one, and one person would become another.
 *
 * @param id - as it stands in the file
 * @param how - `isNumber`: it is a number to the spreadsheet, not a text; `wholeIds`: somebody looked, and long ids end with
 *   zeros by themselves
 */
export function isShortened(
  id: string,
  { isNumber = false, wholeIds }: { readonly isNumber?: boolean; readonly wholeIds: boolean },
): boolean {
  const left = [EXPONENT, TOO_NARROW, FAILED, ...(isNumber ? [LONG] : wholeIds ? [] : [ROUNDED])]
  return left.some((one) => one.test(bareId(id)))
}
