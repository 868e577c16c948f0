import { any, anyUnknown, choice, count, is, presume, rule, ruleSet, sign, source } from '@cairn/engine'
import { clock, hourWindow, period } from '@cairn/engine/clock'
import type { ReviewPolicy } from './policy.ts'

// A policy for tests: the package itself has none and never imports the rulebook.
const guide = source({
  id: 'example-guide',
  title: 'Example guide',
  publisher: 'Nobody',
  year: 2026,
  kind: 'guidance',
  licence: 'invented',
  read: 'none yet',
})
const rest = { cites: [guide.at('p. 1')], status: 'house' } as const
const head = {
  version: '0.1.0',
  title: 'Example',
  says: 'An example.',
  saysNot: 'It is no finding.',
  concerns: 'Invented people.',
  inForce: { from: '2026-01-01' },
  reading: 'none yet',
} as const
const values = ['low', 'medium', 'high', 'now'] as const

const level = ruleSet({
  ...head,
  id: 'example-level',
  facts: {
    assessed: choice(values, {
      says: 'Assessed.',
      unknown: presume({ as: 'high', if: anyUnknown, says: 'High, because it was not assessed.', ...rest }),
      ...rest,
    }),
    'own-view': choice(values, { says: 'Own view.', unknown: 'open', ...rest }),
  },
  outcomes: { now: 'Act now.', high: 'Act today.', medium: 'Act on it.', low: 'Go on.' },
  whileOpen: 'medium',
  otherwise: 'low',
  rules: (['now', 'high', 'medium'] as const).map((one) =>
    rule({
      id: `example-level/${one}`,
      says: 'The highest view.',
      when: any(is('assessed', one), is('own-view', one)),
      then: one,
      ...rest,
    }),
  ),
})

const early = ruleSet({
  ...head,
  id: 'example-early',
  groups: { change: 'Change' },
  facts: {
    moved: sign({ says: 'Moved.', unknown: 'open', group: 'change', ...rest }),
    'status-decision': sign({ says: 'Decided.', unknown: 'open', group: 'change', ...rest }),
  },
  outcomes: { 'look-again-now': 'Look now.', 'ask-what-changed': 'Ask.', 'look-again-by-the-day': 'By the day.' },
  whileOpen: 'ask-what-changed',
  otherwise: 'look-again-by-the-day',
  rules: [
    rule({
      id: 'example-early/one',
      says: 'On any change.',
      when: count(1, { group: 'change' }),
      then: 'look-again-now',
      ...rest,
    }),
  ],
})

const tool = ruleSet({
  ...head,
  id: 'example-tool',
  facts: {
    severity: choice(['one', 'five'], {
      says: 'Severity.',
      unknown: presume({ as: 'five', if: anyUnknown, says: 'Not assessed.', ...rest }),
      ...rest,
    }),
  },
  outcomes: { red: 'Red.', amber: 'Amber.', green: 'Green.' },
  whileOpen: 'red',
  otherwise: 'green',
  rules: [rule({ id: 'example-tool/red', says: 'Red.', when: is('severity', 'five'), then: 'red', ...rest })],
})

const window = (id: string, hours: number) =>
  hourWindow({ id: `example-pace/${id}`, says: 'Act.', hours, closing: hours, ...rest })
const review = (id: string, length: number) =>
  clock({
    id: `example-pace/${id}`,
    says: 'Look again.',
    nature: 'duty',
    events: { assessed: 'The last look.' },
    starts: 'assessed',
    ends: period({ kind: 'exact', length, unit: 'day', counting: 'exclusive' }),
    ...rest,
  })

/** An invented policy, with the days and hours of the real one. */
export const smallPolicy: ReviewPolicy = {
  level,
  early,
  pacing: {
    levels: {
      now: { firstAction: 'at-once', review: review('now', 1) },
      high: { firstAction: window('first-high', 24), review: review('high', 7) },
      medium: { firstAction: window('first-medium', 72), review: review('medium', 14) },
      low: {
        firstAction: window('first-low', 336),
        firstActionForChild: window('first-child', 168),
        review: review('low', 30),
      },
    },
  },
  tool: { set: tool, levels: { red: 'high', green: 'low' } },
  health: { windows: [window('hiv', 72), window('contraception', 120)] },
  care: {
    measures: [
      { id: 'example-care/two', says: 'Two go, or one who checks in.', from: 'medium', ...rest },
      { id: 'example-care/talk', says: 'A talk is offered.', from: 'always', ...rest },
    ],
  },
}
