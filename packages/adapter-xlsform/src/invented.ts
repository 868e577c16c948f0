import {
  all,
  any,
  anyUnknown,
  atLeast,
  between,
  choice,
  count,
  date,
  is,
  line,
  not,
  number,
  oneOf,
  presume,
  type RuleSet,
  reaches,
  rule,
  ruleSet,
  sign,
  source,
  table,
  weigh,
  yes,
} from '@cairn/engine'
import type { Halt } from '@cairn/engine/interview'
import type { FormWording } from './wording.ts'
import { englishWords } from './wording.ts'

// An invented instrument with everything that rules can be written with, for tests. Ships nowhere.

const guide = source({
  id: 'invented-guide',
  title: 'Invented guide',
  publisher: 'Nobody',
  year: 2026,
  kind: 'guidance',
  licence: 'invented',
  read: 'none yet',
})
const rest = { cites: [guide.at('p. 1')] as const, status: 'house' as const }
const open = { unknown: 'open', ...rest } as const
const head = {
  version: '0.1.0',
  title: 'Invented',
  says: 'Invented.',
  saysNot: 'Anything else.',
  concerns: 'Nobody.',
  inForce: { from: '2026-01-01' },
  reading: 'none yet',
  outcomes: {
    'act-now': 'Act now.',
    'offer-help': 'Offer help.',
    'keep-open': 'Keep open.',
    'other-help': 'Other help.',
  },
  whileOpen: 'keep-open',
  otherwise: 'other-help',
} as const

/** One fact of each kind, presumptions, weights, disputed grades, and facts that act in both directions. */
export const invented: RuleSet = ruleSet({
  ...head,
  id: 'invented',
  groups: { work: 'Work', home: 'Home' },
  grades: ['strong', 'medium', 'weak'],
  facts: {
    'papers-held': sign({ says: 'Papers are held.', group: 'work', grade: 'strong', weight: 3, ...open }),
    'pay-kept': sign({
      says: 'Pay is kept.',
      group: 'work',
      grade: { from: 'weak', to: 'strong', cites: rest.cites },
      ...open,
    }),
    'long-hours': sign({ says: 'Hours are long.', group: 'work', grade: 'weak', weight: 2, ...open }),
    watched: sign({
      says: 'Somebody watches.',
      group: 'home',
      grade: 'medium',
      unknown: presume({ as: 'yes', if: ['declined'], says: 'Watched where it was declined.', ...rest }),
      ...rest,
    }),
    'locked-in': sign({ says: 'The door is locked.', group: 'home', grade: 'medium', ...open }),
    agrees: sign({ says: 'The person agrees.', declined: 'no', ...open }),
    alone: sign({ says: 'The person is alone.', ...open }),
    meta: choice(['here', 'there', 'on-the-way'], { says: 'Where.', ...open }),
    age: number({
      says: 'Age.',
      unit: 'years',
      unknown: presume({ as: { to: 17 }, if: anyUnknown, says: 'A child.', ...rest }),
      ...rest,
    }),
    arrived: date({ says: 'Day of arrival.', ...open }),
  },
  lines: {
    'at-work': line({
      says: 'Two, one of them strong.',
      when: all(count(1, { group: 'work', grade: 'strong' }), count(2, { group: 'work' })),
      ...rest,
    }),
  },
  rules: [
    rule({
      id: 'invented/now',
      says: 'Now.',
      when: all(between('age', { to: 17 }), any(reaches('at-work'), count(1, { group: 'home', grade: 'medium' }))),
      then: 'act-now',
      ...rest,
    }),
    rule({
      id: 'invented/help',
      says: 'Help.',
      when: atLeast(
        2,
        weigh(4, { group: 'work' }),
        oneOf('meta', ['there', 'on-the-way']),
        between('arrived', { from: '2026-03-01', to: '2026-03-31' }),
        not(yes('agrees')),
        count(2, { group: 'home' }),
      ),
      then: 'offer-help',
      ...rest,
    }),
    rule({
      id: 'invented/both',
      says: 'Both ways.',
      when: any(all(yes('alone'), is('meta', 'here')), all(not(yes('alone')), is('meta', 'there'), yes('long-hours'))),
      then: 'offer-help',
      ...rest,
    }),
    rule({
      id: 'invented/open',
      says: 'Open.',
      when: any(yes('pay-kept'), yes('watched')),
      then: 'keep-open',
      ...rest,
    }),
  ],
} as never) as unknown as RuleSet

/** A decision table. */
export const inventedTable: RuleSet = table({
  ...head,
  id: 'invented-table',
  facts: {
    quiet: sign({ says: 'Quiet is wanted.', ...open }),
    'with-whom': choice(['alone', 'family', 'others'], { says: 'With whom.', ...open }),
  },
  hit: 'first',
  rows: [
    { id: 'invented-table/family', says: 'Family.', when: { 'with-whom': 'family' }, then: 'offer-help', ...rest },
    { id: 'invented-table/quiet', says: 'Quiet.', when: { quiet: 'yes' }, then: 'act-now', ...rest },
    {
      id: 'invented-table/alone',
      says: 'Alone.',
      when: { 'with-whom': ['alone', 'others'] },
      then: 'other-help',
      ...rest,
    },
  ],
}) as unknown as RuleSet

/** Asking stops for a child. */
export const inventedHalt: Halt = {
  says: 'A child is asked about nothing but the door.',
  when: between('age', { to: 17 }),
  still: ['locked-in'],
  ...rest,
}

/** An invented language version, read by an invented role. */
export const inventedFrench = (set: RuleSet): FormWording => {
  const words = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, `[${text}]`]))
  return {
    language: 'fr',
    name: 'Français',
    reading: { role: 'Invented reader', reference: 'invented', on: '2026-01-01' },
    asks: words(Object.fromEntries(Object.entries(set.facts).map(([id, { says }]) => [id, says]))),
    groups: words(set.groups),
    outcomes: words(set.outcomes),
    values: Object.fromEntries(
      Object.entries(set.facts).map(([id, fact]) => [
        id,
        words(Object.fromEntries((fact.kind === 'choice' ? fact.values : []).map((value) => [value, value]))),
      ]),
    ),
    words: words(englishWords) as FormWording['words'],
  }
}
