import { period } from '@cairn/engine/clock'
import { com2014635 } from '../../sources/com-2014-635.ts'
import { danishPages } from '../../sources/danish-pages.ts'
import { finnishPages } from '../../sources/finnish-pages.ts'
import { icelandicPage } from '../../sources/icelandic-page.ts'
import { latvianPages } from '../../sources/latvian-pages.ts'
import { norwegianCircular } from '../../sources/norwegian-circular.ts'
import { swedishPages } from '../../sources/swedish-pages.ts'
import { days, months, ours, reflection } from './reflection.ts'

/** Periods in northern Europe. */
export const reflectionNorth = [
  reflection({
    place: 'DK',
    country: 'Denmark',
    ends: period({
      kind: 'range',
      shortest: { length: 30, unit: 'day' },
      longest: { length: 120, unit: 'day' },
      counting: 'unread',
    }),
    asOf: '2026-11-23',
    cites: [danishPages.at('on section 33(14) of the Aliens Act')],
    status: 'secondary',
    note: 'Longer than 30 days for special reasons or where a prepared journey home is cooperated in.',
  }),
  reflection({
    place: 'EE',
    country: 'Estonia',
    ends: days(30, 'floor'),
    asOf: '2014-12-31',
    cites: [com2014635.at('footnote 30')],
    status: 'secondary',
  }),
  reflection({
    place: 'FI',
    country: 'Finland',
    ends: ours({
      kind: 'range',
      shortest: { length: 30, unit: 'day' },
      longest: { length: 6, unit: 'month', clamp: 'last-day' },
      counting: 'unread',
    }),
    asOf: '2023-12-31',
    cites: [finnishPages.at('on sections 52b and 52c of the Aliens Act')],
    status: 'secondary',
  }),
  reflection({
    place: 'IS',
    country: 'Iceland',
    ends: months(9, 'ceiling'),
    asOf: '2026-11-23',
    cites: [icelandicPage.at('page on Iceland')],
    status: 'secondary',
  }),
  reflection({
    place: 'LT',
    country: 'Lithuania',
    ends: days(30),
    asOf: '2014-12-31',
    cites: [com2014635.at('footnote 30')],
    status: 'secondary',
  }),
  reflection({
    place: 'LV',
    country: 'Latvia',
    ends: days(30),
    asOf: '2014-12-31',
    cites: [latvianPages.at('on the act of 2007'), com2014635.at('footnote 30')],
    status: 'secondary',
  }),
  reflection({
    place: 'NO',
    country: 'Norway',
    ends: months(6),
    asOf: '2026-11-23',
    cites: [norwegianCircular.at('reflection period')],
    status: 'read-in-source',
    note: 'Six months stand in the circular, not in section 8-3 of the Act.',
  }),
  reflection({
    place: 'SE',
    country: 'Sweden',
    starts: 'application',
    ends: days(30),
    asOf: '2026-11-23',
    cites: [swedishPages.at('on chapter 5 section 15 of the Aliens Act'), com2014635.at('footnote 30')],
    status: 'secondary',
    note: 'It may be extended. Since 1 August 2022 the social board may apply.',
  }),
]
