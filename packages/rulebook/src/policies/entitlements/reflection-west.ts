import { not, yes } from '@cairn/engine'
import { dated, period } from '@cairn/engine/clock'
import { belgianAliensAct } from '../../sources/belgian-aliens-act.ts'
import { cets197 } from '../../sources/cets-197.ts'
import { com2014635 } from '../../sources/com-2014-635.ts'
import { dutchAliensCircular } from '../../sources/dutch-aliens-circular.ts'
import { frenchDecree } from '../../sources/french-decree.ts'
import { germanResidenceAct } from '../../sources/german-residence-act.ts'
import { luxembourgAct2008 } from '../../sources/luxembourg-act-2008.ts'
import { swissOrdinance } from '../../sources/swiss-ordinance.ts'
import { clockOf, days, months, ours, reflection } from './reflection.ts'
import type { EndingRow } from './row.ts'

const lu = [luxembourgAct2008.at('article 93')] as const
const de = [germanResidenceAct.at('section 59(7)')] as const
const ch = [swissOrdinance.at('article 35')] as const
const nl = [dutchAliensCircular.at('B8/3.1')] as const
const ending = (cites: EndingRow['cites'], says: string): EndingRow => ({ says, cites, status: 'read-in-source' })

/** Periods in western Europe. */
export const reflectionWest = [
  reflection({
    place: 'AT',
    country: 'Austria',
    ends: days(30, 'floor'),
    asOf: '2014-12-31',
    cites: [com2014635.at('footnote 26')],
    status: 'secondary',
    note: 'An internal decree of the Ministry of the Interior, which was not read.',
  }),
  reflection({
    place: 'BE',
    country: 'Belgium',
    ends: days(45),
    child: months(3),
    childSays: 'The document that a child in Belgium gets straight away.',
    asOf: '2014-12-31',
    cites: [com2014635.at('footnote 31'), belgianAliensAct.at('articles 61/2 to 61/5')],
    status: 'secondary',
    note: 'A child gets a document for three months straight away.',
  }),
  reflection({
    place: 'CH',
    country: 'Switzerland',
    starts: 'indications',
    ends: days(30, 'floor'),
    endings: [
      ending(ch, 'Contact renewed with those who did the harm, by own free will.'),
      ending(ch, 'A serious breach of public order or security.'),
      ending(ch, 'A declaration that there will be no cooperation.'),
      ending(ch, 'A declaration of cooperation once ties are cut: the next stage begins.'),
      ending(ch, 'New findings of the authority about the status of the person.'),
    ],
    asOf: '2026-11-23',
    cites: ch,
    status: 'read-in-source',
  }),
  reflection({
    place: 'DE',
    country: 'Germany',
    starts: 'deadline-set',
    ends: ours({ kind: 'floor', length: 3, unit: 'month', clamp: 'last-day', counting: 'exclusive' }),
    endings: [
      ending(de, 'Contact renewed with those who did the harm, of own accord, after being informed.'),
      ending(de, 'Public order or security.'),
    ],
    asOf: '2026-11-23',
    cites: de,
    status: 'read-in-source',
    note: 'It runs from the deadline that the authority set (the foreigners authority or the Federal Office), not from the indications.',
  }),
  reflection({
    place: 'FR',
    country: 'France',
    ends: days(30),
    asOf: '2014-12-31',
    cites: [frenchDecree.at('article R316-1, now R425-1'), com2014635.at('footnote 30')],
    status: 'secondary',
  }),
  reflection({
    place: 'LI',
    country: 'Liechtenstein',
    ends: days(30, 'floor'),
    asOf: '2026-11-23',
    cites: [cets197.at('article 13')],
    status: 'read-in-source',
    note: 'The floor of the Convention; the national rule was not read.',
  }),
  reflection({
    place: 'LU',
    country: 'Luxembourg',
    starts: 'reported',
    ends: days(90),
    endings: [
      ending(lu, 'Contact renewed with those who did the harm, actively, voluntarily and on own initiative.'),
      ending(lu, 'Public order or security.'),
    ],
    asOf: '2026-11-23',
    cites: lu,
    status: 'read-in-source',
  }),
  reflection({
    place: 'NL',
    country: 'the Netherlands',
    ends: months(3, 'ceiling'),
    unless: not(yes('dublin-case')),
    more: [
      {
        rule: clockOf(
          'nl/reflection-dublin',
          'The same period where another State may have to examine the application for asylum.',
          'period-begins',
          dated('period-begins', [
            { to: '2023-05-17', end: months(3, 'ceiling') },
            { from: '2023-05-18', end: period({ kind: 'exact', length: 30, unit: 'day', counting: 'unread' }) },
          ]),
          nl,
          'read-in-source',
        ),
        concerns: yes('dublin-case'),
      },
    ],
    asOf: '2023-12-31',
    cites: nl,
    status: 'read-in-source',
  }),
]
