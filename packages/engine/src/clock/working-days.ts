import type { Citations, Status } from '../citation.ts'
import { freeze } from '../freeze.ts'
import { RulebookError } from '../rulebook-error.ts'
import { addDays, isPlainDate, type PlainDate, type Weekday, weekdayOf } from './plain-date.ts'

/**
 * When offices of one place are open: its weekend and its dated holidays, all as data. Nothing is built in, because a
 * list that is silently out of date would move somebody's last day.
 */
export type WorkingDays = {
  /** Stable kebab-case id of the place or office. */
  readonly id: string
  /** Days of every week on which offices are shut; at most six. */
  readonly weekend: readonly Weekday[]
  /** Years for which `holidays` is complete. */
  readonly years: readonly number[]
  /** Days on which offices are shut, each within `years`. */
  readonly holidays: readonly PlainDate[]
  /** What the list rests on. */
  readonly cites: Citations
  /** How far the source was read. */
  readonly status: Status
}

/** A day that was found, and whether the holidays of every year on the way are known. */
export type WorkingDay = {
  /** The day. */
  readonly day: PlainDate
  /** `holidays-not-covered`: the list says nothing about a year on the way, so a holiday may have been missed. */
  readonly warnings: readonly 'holidays-not-covered'[]
}

const built = /* @__PURE__ */ new WeakSet<object>()
const names = /^(sun|mon|tues|wednes|thurs|fri|satur)day$/

/**
 * When offices of one place are open.
 *
 * @param definition - weekend, holidays, the years they cover, what the list rests on
 * @returns the frozen list
 * @throws RulebookError where a holiday is no day or lies outside `years`, or a weekend takes the whole week
 *
 * @example
 * ```ts
 * import { source } from '@cairn/engine'
 * import { workingDays } from '@cairn/engine/clock'
 *
 * const gazette = source({
 *   id: 'example-gazette', title: 'Example gazette', publisher: 'Nobody', year: 2026,
 *   kind: 'law', licence: 'invented', read: 'none yet',
 * })
 * const offices = workingDays({
 *   id: 'example-land', weekend: ['saturday', 'sunday'], years: [2026], holidays: ['2026-12-25'],
 *   cites: [gazette.at('p. 1')], status: 'house',
 * })
 * offices.holidays.length // => 1
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function workingDays(definition: WorkingDays): WorkingDays {
  const wrong = problemWith(definition)
  if (wrong) throw new RulebookError(wrong, 'working-days', 'The weekend, the years or a holiday cannot be right.')
  const list = freeze({ ...definition })
  built.add(list)
  return list
}

/** Whether a list that came as data can be counted with; a list that was built is not read twice. */
export function isWorkingDays(value: unknown): value is WorkingDays {
  return typeof value === 'object' && value !== null && (built.has(value) || problemWith(value) === undefined)
}

function problemWith({ weekend, years, holidays }: Partial<Record<keyof WorkingDays, unknown>>): string | undefined {
  if (!Array.isArray(weekend) || new Set(weekend).size > 6 || !weekend.every((day) => names.test(String(day))))
    return 'bad-weekend'
  if (!Array.isArray(years) || !years.every(Number.isInteger)) return 'bad-years'
  if (!Array.isArray(holidays) || !holidays.every(isPlainDate)) return 'not-a-date'
  return holidays.every((day) => years.includes(Number(day.slice(0, 4)))) ? undefined : 'holiday-outside-years'
}

/**
 * Whether offices are open on a day.
 *
 * @param day - a calendar date
 * @param offices - weekend and holidays of the place
 * @returns `false` on a weekend and on a listed holiday
 *
 * @example
 * ```ts
 * import { source } from '@cairn/engine'
 * import { isWorkingDay, workingDays } from '@cairn/engine/clock'
 *
 * const gazette = source({
 *   id: 'example-gazette', title: 'Example gazette', publisher: 'Nobody', year: 2026,
 *   kind: 'law', licence: 'invented', read: 'none yet',
 * })
 * const offices = workingDays({
 *   id: 'example-land', weekend: ['friday'], years: [2026], holidays: [], cites: [gazette.at('p. 1')], status: 'house',
 * })
 * isWorkingDay('2026-02-27', offices) // => false
 * isWorkingDay('2026-02-28', offices) // => true
 * ```
 */
export function isWorkingDay(day: PlainDate, offices: WorkingDays): boolean {
  return !offices.weekend.includes(weekdayOf(day)) && !offices.holidays.includes(day)
}

/**
 * The last working day up to a day: the day itself where offices are open.
 *
 * @param day - a calendar date
 * @param offices - weekend and holidays of the place
 * @returns that working day, with a warning where a year's holidays are not known
 *
 * @example
 * ```ts
 * import { source } from '@cairn/engine'
 * import { lastWorkingDay, workingDays } from '@cairn/engine/clock'
 *
 * const gazette = source({
 *   id: 'example-gazette', title: 'Example gazette', publisher: 'Nobody', year: 2026,
 *   kind: 'law', licence: 'invented', read: 'none yet',
 * })
 * const offices = workingDays({
 *   id: 'example-land', weekend: ['saturday', 'sunday'], years: [2026], holidays: [],
 *   cites: [gazette.at('p. 1')], status: 'house',
 * })
 * lastWorkingDay('2026-02-28', offices) // => { day: '2026-02-27', warnings: [] }
 * lastWorkingDay('2027-02-28', offices) // => { day: '2027-02-26', warnings: ['holidays-not-covered'] }
 * ```
 */
export function lastWorkingDay(day: PlainDate, offices: WorkingDays): WorkingDay {
  return walk(day, -1, 1, day, offices)
}

/**
 * The working day that many working days after a day, which itself does not count.
 *
 * @param day - a calendar date, working day or not
 * @param count - a whole number, 1 or more
 * @param offices - weekend and holidays of the place
 * @returns that working day, with a warning where a year's holidays are not known
 *
 * @example
 * ```ts
 * import { source } from '@cairn/engine'
 * import { addWorkingDays, workingDays } from '@cairn/engine/clock'
 *
 * const gazette = source({
 *   id: 'example-gazette', title: 'Example gazette', publisher: 'Nobody', year: 2026,
 *   kind: 'law', licence: 'invented', read: 'none yet',
 * })
 * const offices = workingDays({
 *   id: 'example-land', weekend: ['saturday', 'sunday'], years: [2026], holidays: ['2026-03-04'],
 *   cites: [gazette.at('p. 1')], status: 'house',
 * })
 * addWorkingDays('2026-02-27', 5, offices).day // => '2026-03-09'
 * ```
 */
export function addWorkingDays(day: PlainDate, count: number, offices: WorkingDays): WorkingDay {
  return walk(addDays(day, 1), 1, count, day, offices)
}

/** Walks from a day, one way, until so many working days were met; the calendar ends, so the walk does. */
function walk(first: PlainDate, step: 1 | -1, count: number, since: PlainDate, offices: WorkingDays): WorkingDay {
  let day = first
  let met = 0
  while (true) {
    if (isWorkingDay(day, offices)) met += 1
    const next = addDays(day, step)
    if (met >= count || next === day) break
    day = next
  }
  const [from, to] = [since, day].map((one) => Number(one.slice(0, 4))).sort((one, other) => one - other)
  let covered = true
  for (let year = from ?? 0; year <= (to ?? 0); year += 1) covered &&= offices.years.includes(year)
  return freeze({ day, warnings: covered ? [] : ['holidays-not-covered'] })
}
