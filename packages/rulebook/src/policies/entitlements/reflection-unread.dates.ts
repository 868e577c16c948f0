import type { WorkedDates } from '@cairn/engine/clock'
import { datesIn, noDate } from './clock-cases.ts'
import { reflectionUnread } from './reflection-unread.ts'

const dates = datesIn(reflectionUnread)

/** Worked dates of places whose law was not read: none of them gives a date. */
export const reflectionUnreadDates: readonly WorkedDates[] = reflectionUnread
  .flatMap(({ clocks }) => clocks)
  .map(({ rule }) => dates(rule.id, noDate('period-begins')))
