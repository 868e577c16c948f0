import type { Cell } from '@cairn/spreadsheet'

/** Which of two numbers of a day comes first in a file. */
export type DayOrder = 'day-first' | 'month-first'

/** A day that was read, and how; or why none was. */
export type DayRead = { readonly day: string; readonly serial?: true } | { readonly problem: 'HTC-202' | 'HTC-203' }

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const two = (number: number): string => String(number).padStart(2, '0')

const dayOf = (year: number, month: number, day: number): DayRead => {
  const length = month === 2 && leap(year) ? 29 : (lengths[month - 1] ?? 0)
  const fits = year >= 1890 && year <= 2200 && day >= 1 && day <= length
  return fits ? { day: `${year}-${two(month)}-${two(day)}` } : { problem: 'HTC-203' }
}

/** The day of a number of the spreadsheet, which counts from 1900 and believes that 1900 had a 29 February. */
const daySince1900 = (serial: number): DayRead => {
  if (!Number.isInteger(serial) || serial < 61 || serial > 110_000) return { problem: 'HTC-203' }
  let left = serial - 61
  let year = 1900
  let month = 3
  for (;;) {
    const length = month === 2 && leap(year) ? 29 : (lengths[month - 1] ?? 31)
    if (left < length) break
    left -= length
    month = month === 12 ? 1 : month + 1
    if (month === 1) year += 1
  }
  const read = dayOf(year, month, left + 1)
  return 'day' in read ? { ...read, serial: true } : read
}

const twoWays = (first: number, second: number, year: number, order: DayOrder | undefined): DayRead => {
  if (order === 'day-first' || (order === undefined && first > 12)) return dayOf(year, second, first)
  if (order === 'month-first' || second > 12 || first === second) return dayOf(year, first, second)
  return { problem: 'HTC-202' }
}

/**
 * The day that a cell holds: a date of the spreadsheet, its bare number, year-month-day, or day and month as people write
 * them. Where both ways of reading give a day, and nobody said which comes first, there is none.
 */
export const dayIn = (cell: Cell, order: DayOrder | undefined): DayRead => {
  const text = cell.text.trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  if (/^\d{2,6}(\.0+)?$/.test(text)) return daySince1900(Number(text))
  const local = /^(\d{1,2})[-/. ]\s?(\d{1,2})[-/. ]\s?(\d{4})$/.exec(text)
  if (local) return twoWays(Number(local[1]), Number(local[2]), Number(local[3]), order)
  const named = /^(\d{1,2})[-. ]+([a-z]{3})[a-z]*[-., ]+(\d{4})$/i.exec(text)
  if (named) return dayOf(Number(named[3]), months.indexOf((named[2] ?? '').toLowerCase()) + 1, Number(named[1]))
  return { problem: 'HTC-203' }
}
