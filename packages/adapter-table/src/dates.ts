import type { Cell } from '@cairn/spreadsheet'
import type { ColumnProblemCode } from './column-problems.ts'
import type { DateOrder } from './mapping.ts'

/** What a cell says, or what is wrong with it. */
export type Understood<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: ColumnProblemCode }

const wrong = (code: ColumnProblemCode): Understood<never> => ({ ok: false, code })
const right = <Value>(value: Value): Understood<Value> => ({ ok: true, value })

const two = (number: number): string => String(number).padStart(2, '0')
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const monthLength = (year: number, month: number): number =>
  month === 2 && leap(year) ? 29 : (lengths[month - 1] ?? 0)

const dayOf = (year: number, month: number, day: number): Understood<string> =>
  year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
    ? right(`${year}-${two(month)}-${two(day)}`)
    : wrong('COL-202')

/** The day of a serial number: whole days since the last day of 1899, by a calendar with a 29 February 1900 in it. */
const daySince = (serial: number, from1904: boolean): Understood<string> => {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0)
  if (!(days > 60 && days < 2_958_466)) return wrong('COL-202')
  // Days since 0000-03-01, so that the leap day is the last of a year; eras of 400 years.
  const since = days + 693_899
  const era = Math.floor(since / 146_097)
  const inEra = since - era * 146_097
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100))
  const marchMonth = Math.floor((5 * inYear + 2) / 153)
  const day = inYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return dayOf(yearInEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

const local = (text: string, order: DateOrder | undefined): Understood<string> => {
  const parts = /^([0-9]{1,4})[./-]([0-9]{1,2})[./-]([0-9]{1,4})$/.exec(text.replaceAll(' ', ''))
  if (!parts) return wrong('COL-202')
  const [, a = '', b = '', c = ''] = parts
  if (a.length > 2) return a.length === 4 ? dayOf(Number(a), Number(b), Number(c)) : wrong('COL-202')
  if (c.length < 4) return wrong(c.length === 2 ? 'COL-205' : 'COL-202')
  if (order === 'iso') return wrong('COL-202')
  const year = Number(c)
  if (order === 'day-first') return dayOf(year, Number(b), Number(a))
  if (order === 'month-first') return dayOf(year, Number(a), Number(b))
  const [dayFirst, monthFirst] = [dayOf(year, Number(b), Number(a)), dayOf(year, Number(a), Number(b))]
  if (dayFirst.ok && monthFirst.ok) return dayFirst.value === monthFirst.value ? dayFirst : wrong('COL-203')
  return dayFirst.ok ? dayFirst : monthFirst
}

/** A cell as a day, or as an instant where the field takes one. Nothing is guessed. */
export const readDate = (
  { kind, text }: Cell,
  wants: 'date' | 'moment' | 'instant',
  order: DateOrder | undefined,
): Understood<string> => {
  const shown = text.trim()
  const number = /^[0-9]{1,7}(\.[0-9]+)?$/.test(shown)
  if (number && (order === 'excel-serial' || order === 'excel-serial-1904')) {
    return wants !== 'instant' && Number.isInteger(Number(shown))
      ? daySince(Number(shown), order === 'excel-serial-1904')
      : wrong('COL-206')
  }
  if (kind === 'number' || (number && shown.length >= 5)) return wrong('COL-204')
  const iso = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]([0-9:.]+)(Z|[+-][0-9]{2}:[0-9]{2})?)?$/i.exec(shown)
  if (!iso) return wants === 'instant' ? wrong('COL-206') : local(shown, order)
  const [, year, month, date, time, offset] = iso
  const day = dayOf(Number(year), Number(month), Number(date))
  if (!day.ok || time === undefined) return wants === 'instant' && day.ok ? wrong('COL-206') : day
  if (offset !== undefined && wants !== 'date') return right(shown)
  return wants !== 'instant' && /^[0:.]+$/.test(time) && offset === undefined ? day : wrong('COL-206')
}
