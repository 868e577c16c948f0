import {
  all,
  any,
  atLeast,
  type Citations,
  choice,
  count,
  is,
  line,
  type RuleSet,
  reaches,
  rule,
  ruleSet,
  sign,
  source,
  yes,
} from '@cairn/engine'

const guide = source({
  id: 'example-guide',
  title: 'Example guide',
  publisher: 'Nobody',
  year: 2026,
  kind: 'guidance',
  licence: 'invented',
  read: 'none yet',
})
const cites = [guide.at('p. 1')] as const
/** What everything in it rests on. */
export const rest: { readonly cites: Citations; readonly status: 'house' } = { cites, status: 'house' }
const one = { ...rest, unknown: 'open', group: 'work', says: 'A sign.' } as const
type Outcome = 'offer-help' | 'visit' | 'keep-open' | 'other-help'

/** An invented set: a graded group with one disputed sign, a sign of no group, and a choice. */
export const example: RuleSet<'locked' | 'beaten' | 'hours' | 'pay' | 'alone' | 'age', Outcome, 'work'> = ruleSet({
  id: 'example',
  version: '0.1.0',
  title: 'Example',
  says: 'An example.',
  saysNot: 'It is no finding.',
  concerns: 'Invented people.',
  inForce: { from: '2026-01-01' },
  reading: 'none yet',
  groups: { work: 'Work' },
  grades: ['strong', 'weak'],
  facts: {
    locked: sign({ ...one, grade: 'strong' }),
    beaten: sign({ ...one, grade: 'strong' }),
    hours: sign({ ...one, grade: 'weak' }),
    pay: sign({ ...one, grade: { from: 'weak', to: 'strong', cites } }),
    alone: sign({ ...rest, unknown: 'open', says: 'A sign.' }),
    age: choice(['child', 'adult'], { ...rest, unknown: 'open', says: 'Age.' }),
  },
  outcomes: { 'offer-help': 'Offer help.', visit: 'Visit.', 'keep-open': 'Wait.', 'other-help': 'Other help.' },
  whileOpen: 'keep-open',
  otherwise: 'other-help',
  lines: {
    work: line({
      ...rest,
      says: 'One strong and another.',
      when: all(count(1, { group: 'work', grade: 'strong' }), count(2, { group: 'work' })),
    }),
  },
  rules: [
    rule({ ...rest, id: 'example/offer', says: 'Offer.', when: reaches('work'), then: 'offer-help' }),
    rule({
      ...rest,
      id: 'example/child',
      says: 'Child.',
      when: all(is('age', 'child'), yes('alone')),
      then: 'offer-help',
    }),
    rule({
      ...rest,
      id: 'example/visit',
      says: 'Visit.',
      when: any(yes('alone'), atLeast(2, yes('hours'), yes('alone'), yes('pay'))),
      then: 'visit',
    }),
  ],
})
