import { readings } from '@cairn/engine/clock'
import { com2014635 } from '../../sources/com-2014-635.ts'
import { macedonianAct2006 } from '../../sources/macedonian-act-2006.ts'
import { nrmBulgaria } from '../../sources/nrm-bulgaria.ts'
import { romanianAct2001 } from '../../sources/romanian-act-2001.ts'
import { slovakAct2011 } from '../../sources/slovak-act-2011.ts'
import { days, months, reflection } from './reflection.ts'

/** Periods in central and eastern Europe. */
export const reflectionEast = [
  reflection({
    place: 'BG',
    country: 'Bulgaria',
    starts: 'identified',
    only: 'adults',
    ends: days(30),
    asOf: '2014-12-31',
    cites: [nrmBulgaria.at('on article 26 of the act'), com2014635.at('footnote 30')],
    status: 'secondary',
    note: 'Children come under the law on the protection of children.',
  }),
  reflection({
    place: 'CZ',
    country: 'Czechia',
    ends: months(1),
    asOf: '2014-12-31',
    cites: [com2014635.at('footnote 30')],
    status: 'secondary',
  }),
  reflection({
    place: 'MK',
    country: 'North Macedonia',
    ends: months(2, 'ceiling'),
    asOf: '2006-12-31',
    cites: [macedonianAct2006.at('article 81')],
    status: 'read-in-source',
    note: 'For children it may be longer. A later act was not read.',
  }),
  reflection({
    place: 'PL',
    country: 'Poland',
    ends: months(3),
    asOf: '2014-12-31',
    cites: [com2014635.at('footnote 33')],
    status: 'secondary',
  }),
  reflection({
    place: 'RO',
    country: 'Romania',
    ends: days(90, 'ceiling'),
    asOf: '2014-12-31',
    cites: [romanianAct2001.at('article 39^1'), com2014635.at('footnote 33')],
    status: 'read-in-source',
  }),
  reflection({
    place: 'SI',
    country: 'Slovenia',
    ends: readings({ 'three-months': months(3), 'ninety-days': days(90) }),
    asOf: '2014-12-31',
    cites: [com2014635.at('footnote 33')],
    status: 'secondary',
    note: 'The report gives 90 days, an older text of the act three months.',
  }),
  reflection({
    place: 'SK',
    country: 'Slovakia',
    only: 'adults',
    ends: days(90, 'ceiling'),
    asOf: '2014-12-31',
    cites: [slovakAct2011.at('section 58(4)(e)'), com2014635.at('footnote 33')],
    status: 'read-in-source',
    note: 'It may be extended by 30 days. Children come under the law on the protection of children.',
  }),
]
