import type { Calendar } from '@cairn/engine/clock'
import type { Question } from './policies.ts'

/** What a list of calendars shows before one is loaded. */
export type CalendarEntry = {
  readonly title: string
  /** The question whose rows have these rules of time. */
  readonly question: Extract<Question, 'entitlements' | 'risk-review'>
  /** Loads the rules of time with their worked dates. */
  readonly load: () => Promise<Calendar>
}

/**
 * Every rule of time of the rows, with worked dates, by id: for the book, and for whoever reviews how days are counted.
 * To reckon for a person, the rows are enough.
 *
 * @example
 * ```ts
 * import { calendars } from '@cairn/rulebook'
 *
 * const uk = await calendars['calendar-uk']?.load()
 * uk?.dates.map(({ rule }) => rule.id).includes('gb/recovery') // => true
 * ```
 */
export const calendars: Readonly<Record<string, CalendarEntry>> = {
  'calendar-uk': {
    title: 'Periods in the United Kingdom',
    question: 'entitlements',
    load: async () => (await import('./policies/entitlements/calendar-uk.ts')).calendarUk,
  },
  'calendar-floors': {
    title: 'Floors of the Council of Europe and the Union, and Ireland',
    question: 'entitlements',
    load: async () => (await import('./policies/entitlements/calendar-floors.ts')).calendarFloors,
  },
  'calendar-reflection-west': {
    title: 'Recovery and reflection periods in western Europe',
    question: 'entitlements',
    load: async () => (await import('./policies/entitlements/calendar-reflection-west.ts')).calendarReflectionWest,
  },
  'calendar-reflection-north': {
    title: 'Recovery and reflection periods in northern Europe',
    question: 'entitlements',
    load: async () => (await import('./policies/entitlements/calendar-reflection-north.ts')).calendarReflectionNorth,
  },
  'calendar-reflection-south': {
    title: 'Recovery and reflection periods in southern Europe',
    question: 'entitlements',
    load: async () => (await import('./policies/entitlements/calendar-reflection-south.ts')).calendarReflectionSouth,
  },
  'calendar-reflection-east': {
    title: 'Recovery and reflection periods in central and eastern Europe',
    question: 'entitlements',
    load: async () => (await import('./policies/entitlements/calendar-reflection-east.ts')).calendarReflectionEast,
  },
  'calendar-reflection-unread': {
    title: 'Places whose law on the period was not read',
    question: 'entitlements',
    load: async () => (await import('./policies/entitlements/calendar-reflection-unread.ts')).calendarReflectionUnread,
  },
  'calendar-risk': {
    title: 'When to look again at a risk or a sheet',
    question: 'risk-review',
    load: async () => (await import('./policies/risk-review/calendar-risk.ts')).calendarRisk,
  },
}
