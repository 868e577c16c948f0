import type { Rows } from '@cairn/book'
import type { Calendar } from '@cairn/engine/clock'
import { calendars, rows } from '@cairn/rulebook'

/** The ids of the calendars and of the plain rows that came with this command. */
export const calendarIds: readonly string[] = Object.keys(calendars)
export const rowIds: readonly string[] = Object.keys(rows)

/** Calendars: those named; all unless told. */
export const shippedCalendars = async (ids: readonly string[] = calendarIds): Promise<readonly Calendar[]> =>
  Promise.all(
    Object.entries(calendars)
      .filter(([id]) => ids.includes(id))
      .map(([, { load }]) => load()),
  )

/** Plain rows, such as windows, limits and rows of law: those named; all unless told. */
export const shippedRows = async (ids: readonly string[] = rowIds): Promise<readonly Rows[]> =>
  Promise.all(
    Object.entries(rows)
      .filter(([id]) => ids.includes(id))
      .map(async ([id, { title, says, saysNot, load }]) => {
        return { id, title, says, saysNot, reading: 'none yet' as const, data: await load() }
      }),
  )
