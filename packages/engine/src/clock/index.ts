/**
 * Legal days and hours: periods as data, their ends on the earliest reading, working days, hour windows. No clock of its own.
 *
 * @packageDocumentation
 */
export { type Calendar, calendar } from './calendar.ts'
export type {
  Clock,
  ClockKind,
  ClockNature,
  ClockProblem,
  ClockProblemCode,
  ClockReading,
  ClockRule,
  ClockState,
  ClockStretch,
  WantedDay,
} from './clock.ts'
export { clock } from './clock.ts'
export type { ClockEnd, ReadingOf, Version } from './clock-end.ts'
export { dated, earlierOf, laterOf, readings, until } from './clock-end.ts'
export type { DayProblem, EventDay, KnownDay, KnownDays } from './clock-event.ts'
export { endSentence } from './end-sentence.ts'
export type { HourClock, HourProblem, HourProblemCode, HourState, HourWindow, KnownMoment } from './hour-window.ts'
export { hourWindow } from './hour-window.ts'
export { hoursLeft } from './hours-left.ts'
export type { Instant, InstantProblem } from './instant.ts'
export { readInstant } from './instant.ts'
export type { Counting, Length, NoLength, Period, Span } from './period.ts'
export { period } from './period.ts'
export type { Clamp, DateProblem, Parsed, PlainDate, Weekday } from './plain-date.ts'
export { addDays, addMonths, compareDates, daysBetween, isPlainDate, readDate, weekdayOf } from './plain-date.ts'
export type { ReckonOptions } from './reckon.ts'
export { reckon } from './reckon.ts'
export { type DatesGiven, datesOf, type WorkedDate, type WorkedDates, workedDates } from './worked-date.ts'
export type { WorkingDay, WorkingDays } from './working-days.ts'
export { addWorkingDays, isWorkingDay, lastWorkingDay, workingDays } from './working-days.ts'
