import { period } from '@cairn/engine/clock'
import { houseRules } from '../../sources/house-rules.ts'
import { reflection } from './reflection.ts'
import type { RightRow } from './row.ts'

const unread: readonly (readonly [string, string])[] = [
  ['AD', 'Andorra'],
  ['AL', 'Albania'],
  ['AM', 'Armenia'],
  ['AZ', 'Azerbaijan'],
  ['BA', 'Bosnia and Herzegovina'],
  ['GE', 'Georgia'],
  ['HU', 'Hungary'],
  ['IT', 'Italy'],
  ['MC', 'Monaco'],
  ['MD', 'Moldova'],
  ['ME', 'Montenegro'],
  ['RS', 'Serbia'],
  ['SM', 'San Marino'],
  ['UA', 'Ukraine'],
  ['XK', 'Kosovo'],
]

/** Places whose law on the period was not read: they give no date and say that it is to be found out. */
export const reflectionUnread: readonly RightRow[] = unread.map(([place, country]) => ({
  ...reflection({
    place,
    country,
    ends: period({ kind: 'none', why: 'not-read' }),
    asOf: '2026-11-23',
    cites: [houseRules.at('rule 32')],
    status: 'house',
    note: 'The law of this place was not read. No length and no date is given.',
  }),
  says: `Whether ${country} has a recovery and reflection period, and how long it is: find out, the law was not read.`,
  inForce: 'not-known',
}))
