// Calendar days as text, `YYYY-MM-DD`, and the days beside them: all that deciding needs to know of a calendar.

/** Whether something is a day that exists, in the Gregorian calendar. */
export function isDay(value: unknown): value is string {
  const parts = typeof value === 'string' && value.length === 10 ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) : null
  if (!parts) return false
  const [, year, month, day] = parts.map(Number) as [number, number, number, number]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return year >= 1 && day >= 1 && day <= days
}

/** The first day there is. */
export const firstDay = '0001-01-01'

/** The last day there is. */
export const lastDay = '9999-12-31'

/** The next day; a text after all days where there is none. */
export function dayAfter(day: string): string {
  const [y, m, d] = partsOf(day)
  return first([y, m, d + 1], [y, m + 1, 1], [y + 1, 1, 1]) ?? '9999-12-32'
}

/** The day before; a text before all days where there is none. */
export function dayBefore(day: string): string {
  const [y, m, d] = partsOf(day)
  return first([y, m, d - 1], ...[31, 30, 29, 28].map((end) => [y, m - 1, end]), [y - 1, 12, 31]) ?? '0001-01-00'
}

const partsOf = (day: string) => day.split('-').map(Number) as [number, number, number]

/** The first of some days that exists. */
function first(...some: readonly (readonly number[])[]): string | undefined {
  return some
    .map(([y, m, d]) => `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
    .find(isDay)
}
