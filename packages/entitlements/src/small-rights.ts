import { choice, is, type Source, source } from '@cairn/engine'
import { clock, period, until, type WorkingDays, workingDays } from '@cairn/engine/clock'
import type { Right, Rights } from './right.ts'

// Small rows, for tests. Ships nowhere.

const act: Source = source({
  id: 'small-act',
  title: 'Small act',
  publisher: 'Nobody',
  year: 2026,
  kind: 'law',
  licence: 'invented',
  read: '2026-01-05',
})
const cites = [act.at('s. 1')] as const
const basis = { cites, status: 'house' } as const

/** Offices that are shut on weekends. */
export const offices: WorkingDays = workingDays({
  id: 'small-land',
  weekend: ['saturday', 'sunday'],
  years: [2026, 2027],
  holidays: ['2026-04-03', '2026-04-06'],
  ...basis,
})

/** A row that is complete but for what is handed in. */
export function row(part: Partial<Right> & Pick<Right, 'id'>): Right {
  return {
    place: 'XX',
    says: 'A right.',
    kind: 'law',
    whom: 'Everybody.',
    concerns: 'everybody',
    clocks: [],
    endings: [],
    inForce: {},
    asOf: '2026-01-05',
    ...basis,
    ...part,
  }
}

const ninety = clock({
  id: 'xx/period',
  nature: 'right',
  says: 'Ninety days.',
  events: { start: 'The day it starts.' },
  starts: 'start',
  ends: period({ kind: 'exact', length: 90, unit: 'day', counting: 'unread' }),
  ...basis,
})
const floor = clock({
  id: 'xx/floor',
  nature: 'right',
  says: 'At least three months.',
  events: { start: 'The day it starts.' },
  starts: 'start',
  ends: period({ kind: 'floor', length: 3, unit: 'month', clamp: 'last-day', counting: 'exclusive' }),
  ...basis,
})
const open = clock({
  id: 'xx/open',
  nature: 'right',
  says: 'Until the decision.',
  events: { start: 'The day it starts.', decision: 'The day of the decision.' },
  starts: 'start',
  ends: until('decision'),
  ...basis,
})
const aim = clock({
  id: 'xx/aim',
  nature: 'target',
  says: 'What the authority aims at.',
  events: { start: 'The day it starts.' },
  starts: 'start',
  ends: period({ kind: 'exact', length: 5, unit: 'working-day', counting: 'exclusive' }),
  ...basis,
})

/** A handful of rows of every sort. */
export const small: Rights = {
  id: 'small',
  version: '0.1.0',
  facts: {
    citizenship: choice(['national', 'eu-citizen', 'third-country-national'], {
      says: 'Citizenship.',
      unknown: 'open',
      ...basis,
    }),
    age: choice(['child', 'adult'], {
      says: 'Child or adult.',
      unknown: {
        as: 'child',
        if: ['not-asked', 'unsure', 'declined'],
        says: 'A child, because the age is not known.',
        ...basis,
      },
      ...basis,
    }),
  },
  within: { 'XX-AA': 'XX' },
  floors: {
    treaty: { says: 'Whether the State joined.', binds: ['XX'], others: ['ZZ'] },
    movement: { says: 'Everywhere.', binds: 'everywhere', others: [] },
  },
  rows: [
    row({ id: 'xx/help', clocks: [{ rule: ninety }, { rule: floor }, { rule: open }, { rule: aim }] }),
    row({
      id: 'xx/removal',
      says: 'No removal.',
      concerns: is('citizenship', 'third-country-national'),
      perhaps: is('citizenship', 'eu-citizen'),
    }),
    row({ id: 'xx/children', concerns: is('age', 'child') }),
    row({ id: 'xx/adults', concerns: is('age', 'adult') }),
    row({
      id: 'xx/by-age',
      clocks: [
        { rule: ninety, concerns: is('age', 'adult') },
        { rule: floor, concerns: is('age', 'child') },
      ],
    }),
    row({ id: 'xx/later', inForce: { from: '2026-07-15' } }),
    row({ id: 'xx/former', inForce: { until: '2023-01-29' } }),
    row({ id: 'xx/dormant', inForce: 'not-known' }),
    row({ id: 'xx/old', asOf: '2014-12-31' }),
    row({ id: 'xx-aa/local', place: 'XX-AA' }),
    row({ id: 'treaty/help', place: 'treaty' }),
    row({ id: 'movement/help', place: 'movement', kind: 'movement-policy' }),
  ],
}
