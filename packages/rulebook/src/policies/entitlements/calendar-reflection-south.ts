import { type Calendar, calendar } from '@cairn/engine/clock'
import { reflectionSouthDates } from './reflection-south.dates.ts'

/** Recovery and reflection periods in southern Europe, with worked dates. */
export const calendarReflectionSouth: Calendar = calendar({
  id: 'calendar-reflection-south',
  version: '0.1.0',
  title: 'Recovery and reflection periods in southern Europe',
  says: 'How long the period for recovery and reflection lasts in countries of southern Europe, and on which readings of the text.',
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
  dates: reflectionSouthDates,
})
