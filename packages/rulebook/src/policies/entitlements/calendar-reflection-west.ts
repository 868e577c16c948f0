import { type Calendar, calendar } from '@cairn/engine/clock'
import { reflectionWestDates } from './reflection-west.dates.ts'

/** Recovery and reflection periods in western Europe, with worked dates. */
export const calendarReflectionWest: Calendar = calendar({
  id: 'calendar-reflection-west',
  version: '0.1.0',
  title: 'Recovery and reflection periods in western Europe',
  says: 'How long the period for recovery and reflection lasts in countries of western Europe, and on which readings of the text.',
  saysNot:
    'Whether a person is granted the period, or that it is over. A floor is no end. Where the start was not read, the day on the paper of the authority counts.',
  concerns:
    'People who are not nationals; for citizens of the Union find out. Some rules of time concern adults or children only.',
  reading: 'none yet',
  notEncoded: [
    {
      what: 'Extensions of a period.',
      why: 'Few texts that were read say how long they are: ask for one before the last day.',
    },
    { what: 'Holidays of each country.', why: 'No list of them is kept here; the worked dates use invented offices.' },
  ],
  dates: reflectionWestDates,
})
