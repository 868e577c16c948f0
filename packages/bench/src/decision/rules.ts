import { all, any, count, type Fact, line, type RuleSet, reaches, rule, ruleSet, sign, source } from '@cairn/engine'
import { type List, lists, questionsOf, strengths } from './questions.ts'

const nobody = source({
  id: 'invented-guide',
  title: 'Invented guide',
  publisher: 'Nobody',
  year: 2026,
  kind: 'guidance',
  licence: 'invented',
  read: 'none yet',
})
const rest = { cites: [nobody.at('p. 1')], status: 'house' } as const

const facts = Object.fromEntries(
  lists.flatMap((list) =>
    questionsOf(list).map((question, i): [string, Fact<List, 'strong' | 'medium' | 'weak'>] => [
      question,
      sign({ says: `Sign ${i + 1} of ${list}.`, group: list, grade: strengths[i] ?? 'weak', unknown: 'open', ...rest }),
    ]),
  ),
)

/** One strong sign and another, or three of medium strength. */
const lineOf = (group: List) =>
  line<List, 'strong' | 'medium' | 'weak'>({
    says: `The list ${group} is reached.`,
    when: any(all(count(1, { group, grade: 'strong' }), count(2, { group })), count(3, { group, grade: 'medium' })),
    ...rest,
  })

/** The same decision as plain data for the engine. */
export const rules: RuleSet = ruleSet({
  id: 'invented-decision',
  version: '1.0.0',
  title: 'Invented decision',
  says: 'Help is offered when work and another list are reached.',
  saysNot: 'Nothing about anybody: it is there to be measured.',
  concerns: 'Nobody.',
  inForce: { from: '2026-01-01' },
  reading: 'none yet',
  groups: {
    work: 'Work',
    promise: 'Promises',
    pressure: 'Pressure',
    hardship: 'Hardship',
    control: 'Control',
    isolation: 'Isolation',
  },
  grades: ['strong', 'medium', 'weak'],
  facts,
  outcomes: {
    'offer-help': 'Offer help.',
    'look-again': 'Look again.',
    'keep-open': 'Keep open.',
    'other-help': 'Other.',
  },
  whileOpen: 'keep-open',
  otherwise: 'other-help',
  lines: {
    work: lineOf('work'),
    promise: lineOf('promise'),
    pressure: lineOf('pressure'),
    hardship: lineOf('hardship'),
    control: lineOf('control'),
    isolation: lineOf('isolation'),
  },
  rules: [
    rule({
      id: 'invented-decision/offer-help',
      says: 'Offer help when work and another list are reached.',
      when: all(
        reaches('work'),
        any(reaches('promise'), reaches('pressure'), reaches('hardship'), reaches('control'), reaches('isolation')),
      ),
      then: 'offer-help',
      ...rest,
    }),
    rule({
      id: 'invented-decision/look-again',
      says: 'Look again when any list is reached.',
      when: any(...lists.map((list) => reaches(list))),
      then: 'look-again',
      ...rest,
    }),
  ],
  rises: true,
}) as unknown as RuleSet
