import { period } from '@cairn/engine/clock'
import { com2014635 } from '../../sources/com-2014-635.ts'
import { greekMigrationCode } from '../../sources/greek-migration-code.ts'
import { portugueseAct2007 } from '../../sources/portuguese-act-2007.ts'
import { spanishAct2000 } from '../../sources/spanish-act-2000.ts'
import { turkishAct6458 } from '../../sources/turkish-act-6458.ts'
import { usReport2018 } from '../../sources/us-report-2018.ts'
import { days, months, ours, reflection } from './reflection.ts'

/** Periods in southern Europe. */
export const reflectionSouth = [
  reflection({
    place: 'CY',
    country: 'Cyprus',
    ends: days(30),
    asOf: '2014-12-31',
    cites: [com2014635.at('footnote 30')],
    status: 'secondary',
  }),
  reflection({
    place: 'ES',
    country: 'Spain',
    ends: days(90, 'floor'),
    asOf: '2026-11-23',
    cites: [spanishAct2000.at('article 59 bis')],
    status: 'read-in-source',
    note: 'Older pages still say 30 days.',
  }),
  reflection({
    place: 'GR',
    country: 'Greece',
    ends: months(3),
    child: ours({
      kind: 'range',
      shortest: { length: 3, unit: 'month', clamp: 'last-day' },
      longest: { length: 5, unit: 'month', clamp: 'last-day' },
      counting: 'unread',
    }),
    asOf: '2026-11-23',
    cites: [greekMigrationCode.at('article 135')],
    status: 'read-in-source',
    note: 'For a child it may be extended by two months.',
  }),
  reflection({
    place: 'HR',
    country: 'Croatia',
    ends: days(60),
    child: days(90),
    asOf: '2014-12-31',
    cites: [com2014635.at('footnote 32')],
    status: 'secondary',
  }),
  reflection({
    place: 'MT',
    country: 'Malta',
    ends: months(2),
    asOf: '2018-12-31',
    cites: [com2014635.at('footnote 32'), usReport2018.at('Malta')],
    status: 'secondary',
  }),
  reflection({
    place: 'PT',
    country: 'Portugal',
    ends: period({
      kind: 'range',
      shortest: { length: 30, unit: 'day' },
      longest: { length: 60, unit: 'day' },
      counting: 'unread',
    }),
    asOf: '2014-12-31',
    cites: [portugueseAct2007.at('article 111'), com2014635.at('footnote 30')],
    status: 'read-in-source',
    note: 'The act gives 30 to 60 days, the report of 2014 gives 30.',
  }),
  reflection({
    place: 'TR',
    country: 'Türkiye',
    ends: days(30),
    asOf: '2026-11-23',
    cites: [turkishAct6458.at('articles 48 and 49')],
    status: 'read-in-source',
    note: 'A permit for 30 days; then periods of up to six months, three years at most.',
  }),
]
