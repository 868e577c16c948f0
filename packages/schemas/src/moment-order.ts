const form = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|([+-])(\d\d):(\d\d)))?$/

/** Days since 1 March of year 0 in the proleptic Gregorian calendar; years begin in March, so that leap days end them. */
const days = (year: number, month: number, day: number): number => {
  const from = month > 2 ? year : year - 1
  const months = (month + 9) % 12
  return (
    365 * from +
    Math.floor(from / 4) -
    Math.floor(from / 100) +
    Math.floor(from / 400) +
    Math.floor((153 * months + 2) / 5) +
    day
  )
}

/** Seconds on one scale for all moments; a day without a time counts from its first second at offset zero. */
const seconds = (moment: string): number => {
  const [, year, month, day, hour = '0', minute = '0', second = '0', sign, offHour = '0', offMinute = '0'] =
    form.exec(moment) ?? []
  const offset = (Number(offHour) * 60 + Number(offMinute)) * (sign === '-' ? -60 : 60)
  const time = Number(hour) * 3600 + Number(minute) * 60 + Number(second)
  return days(Number(year), Number(month), Number(day)) * 86_400 + time - offset
}

/**
 * Compares two moments, days or instants, in time. Two that fall together are put in the order of their text, so that
 * the order is always the same.
 *
 * @param one - a day `YYYY-MM-DD`, or an instant with offset
 * @param other - another
 * @returns below zero when the first comes first, above zero when it comes later, zero when the text is the same
 *
 * @example
 * ```ts
 * import { compareMoments } from '@cairn/schemas'
 *
 * compareMoments('2026-03-01T23:30:00-02:00', '2026-03-02T00:30:00Z') > 0 // => true
 * compareMoments('2026-03-01', '2026-03-01T08:00:00Z') < 0 // => true
 * ```
 */
export const compareMoments = (one: string, other: string): number =>
  seconds(one) - seconds(other) || (one < other ? -1 : one > other ? 1 : 0)
