import { type Calendar, calendar } from '@cairn/engine/clock'
import { reflectionUnreadDates } from './reflection-unread.dates.ts'

/** Places whose law on the period was not read, with worked dates. */
export const calendarReflectionUnread: Calendar = calendar({
  id: 'calendar-reflection-unread',
  version: '0.1.0',
  title: 'Places whose law on the period was not read',
  says: 'No length and no date: for each of these places it is to be found out whether there is a recovery and reflection period, and how long it is.',
  saysNot: 'That there is no such period.',
  concerns: 'People who are not nationals; for citizens of the Union find out.',
  reading: 'none yet',
  notEncoded: [
    { what: 'Lengths that circulate for these places.', why: 'Nobody read them in a text, so none is shown.' },
  ],
  dates: reflectionUnreadDates,
})
