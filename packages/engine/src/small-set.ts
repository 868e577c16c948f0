import { type Citations, type Source, source } from './citation.ts'
import { choice, date, number, sign } from './fact.ts'
import { any, between, is, yes } from './formula.ts'
import { rule } from './rule.ts'
import { type Definition, type RuleSet, ruleSet } from './rule-set.ts'

// A set with one fact of each kind, for tests. Ships nowhere.

/** A document that nobody published. */
export const guide: Source = source({
  id: 'small-guide',
  title: 'Small guide',
  publisher: 'Nobody',
  year: 2026,
  kind: 'guidance',
  licence: 'invented',
  read: 'none yet',
})

/** What every fact and rule of a test rests on. */
export const rest: { readonly cites: Citations; readonly status: 'house' } = {
  cites: [guide.at('p. 1')],
  status: 'house',
}

type Outcome = 'offer-help' | 'keep-open' | 'other-help'
type Head = Omit<Definition<never, Outcome, never, never, never>, 'facts' | 'rules' | 'groups' | 'grades' | 'lines'>

/** What every set of a test says of itself. */
export const head: Head & { readonly id: 'small-set'; readonly reading: 'none yet' } = {
  id: 'small-set',
  version: '0.1.0',
  title: 'Small set',
  says: 'What it says.',
  saysNot: 'What it does not say.',
  concerns: 'Nobody.',
  inForce: { from: '2026-01-01' },
  reading: 'none yet',
  outcomes: { 'offer-help': 'Offer help.', 'keep-open': 'Keep the door open.', 'other-help': 'Offer other help.' },
  whileOpen: 'keep-open',
  otherwise: 'other-help',
}

/** One sign, one choice, one number, one date; each alone can call for help. */
export const smallSet: RuleSet<'papers-held' | 'work' | 'age' | 'arrived', Outcome, never> = ruleSet({
  ...head,
  facts: {
    'papers-held': sign({ says: 'Someone else keeps the papers.', unknown: 'open', ...rest }),
    work: choice(['indoors', 'outdoors', 'at-sea'], { says: 'Where the work is.', unknown: 'open', ...rest }),
    age: number({ says: 'Age.', unit: 'years', unknown: 'open', ...rest }),
    arrived: date({ says: 'Day of arrival.', unknown: 'open', ...rest }),
  },
  rules: [
    rule({
      id: 'small-set/help',
      says: 'Offer help on any of four grounds.',
      when: any(
        yes('papers-held'),
        is('work', 'at-sea'),
        between('age', { to: 17 }),
        between('arrived', { from: '2026-03-01', to: '2026-03-31' }),
      ),
      then: 'offer-help',
      ...rest,
    }),
  ],
})
