import { type Calendar, calendar } from '@cairn/engine/clock'
import { councilOfEuropeDates } from './council-of-europe.dates.ts'
import { europeanUnionStayDates } from './european-union-stay.dates.ts'
import { irelandDates } from './ireland.dates.ts'

/** Floors of the Council of Europe and the Union, and Ireland, with worked dates. */
export const calendarFloors: Calendar = calendar({
  id: 'calendar-floors',
  version: '0.1.0',
  title: 'Floors of the Council of Europe and the Union, and Ireland',
  says: 'The period that the Council of Europe Convention asks for at least, that the law of the Union leaves its length to each State, and the period in Ireland.',
  saysNot:
    'When a period ends under national law: a floor is no end. The Irish appeal of 2024 is not known to be in force and gives no day.',
  concerns: 'People who are not nationals, on reasonable grounds; the appeal concerns nationals too.',
  reading: 'none yet',
  notEncoded: [
    { what: 'The length of the first Irish appeal under section 28(8).', why: 'It was not read.' },
    {
      what: 'Days by which States had to carry directives out.',
      why: 'They are no periods of a person; the rows of rights carry them.',
    },
  ],
  dates: [...councilOfEuropeDates, ...europeanUnionStayDates, ...irelandDates],
})
