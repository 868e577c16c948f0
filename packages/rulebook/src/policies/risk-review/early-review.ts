/**
 * Reasons to look again before the day that was set.
 *
 * @packageDocumentation
 */
import { type Citations, count, rule, ruleSet, type Sign, type Status, sign } from '@cairn/engine'
import { cets197 } from '../../sources/cets-197.ts'
import { houseRules } from '../../sources/house-rules.ts'
import { nrmBulgaria } from '../../sources/nrm-bulgaria.ts'
import { victoriaManual } from '../../sources/victoria-manual.ts'
import { emitted } from './early-review.emitted.ts'

type Basis = { readonly cites: Citations; readonly status: Status; readonly note?: string }
const mechanism: Basis = {
  cites: [nrmBulgaria.at('on review of the risk assessment')],
  status: 'read-in-source',
}
const manual: Basis = {
  cites: [victoriaManual.at('page 1808')],
  status: 'borrowed',
  note: 'From another field: child protection.',
}
const convention: Basis = { cites: [cets197.at('article 16(7)')], status: 'read-in-source' }
const ours: Basis = { cites: [houseRules.at('rule 15')], status: 'house' }
const trigger = (says: string, basis: Basis): Sign<'change', never> =>
  sign({ says, unknown: 'open', group: 'change', sensitivity: 'low', ...basis })

/**
 * `early-review`: any one change is enough to look again at once.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { earlyReview } from '@cairn/rulebook/early-review'
 *
 * advise({ 'feared-person-free': 'yes' }, earlyReview).outcome // => 'look-again-now'
 * advise({}, earlyReview).outcome // => 'ask-what-changed'
 * ```
 */
export const earlyReview = ruleSet({
  id: 'early-review',
  version: '0.1.0',
  title: 'Reasons to look at a risk again at once',
  says: 'Any one change since the last look is enough to look again at once.',
  saysNot: 'No change having been heard of is no reason to look later than the day set, and never lowers a level.',
  concerns: 'Every bearer: the person, the family, the workers, the organisation.',
  inForce: { from: '2026-11-25' },
  reading: 'none yet',
  groups: { change: 'What changed since the last look' },
  facts: {
    'institution-contact': trigger('There was contact with an institution.', mechanism),
    'case-development': trigger('Something developed in the case.', mechanism),
    'new-report': trigger('There is a new report or allegation.', manual),
    'significant-information': trigger('There is new information that somebody judges significant.', manual),
    'court-order': trigger('A court gave an order.', manual),
    'status-decision': trigger('An authority decided on status or a permit.', {
      cites: [victoriaManual.at('page 1808'), houseRules.at('rule 15')],
      status: 'house',
      note: 'By analogy with a court order.',
    }),
    'plan-changed': trigger('The plan of the case changed.', manual),
    'phase-changed': trigger('A new phase begins, such as moving on from a shelter.', manual),
    'child-return-planned': trigger('The return or transfer of a child is planned.', convention),
    moved: trigger('The person moved or is being moved.', ours),
    'feared-person-free': trigger('Somebody feared was found, is free, or made contact.', ours),
    'phone-or-account-known': trigger('A phone, an account or a place became known.', ours),
    'consent-changed': trigger('A consent was changed or withdrawn.', ours),
    publicity: trigger('The media took it up.', ours),
    'testimony-set': trigger('A day for testimony was set.', ours),
    travel: trigger('Somebody travels.', ours),
    'dependants-arrive': trigger('Dependants arrive.', ours),
  },
  outcomes: {
    'look-again-now': 'Look again now, for every bearer, together with the person where that is safe.',
    'ask-what-changed': 'Ask what has changed since the last look, and look again by the day set.',
    'look-again-by-the-day': 'Look again by the day set.',
  },
  whileOpen: 'ask-what-changed',
  otherwise: 'look-again-by-the-day',
  rules: [
    rule({
      id: 'early-review/one-change',
      says: 'Look again at once on any one change.',
      when: count(1, { group: 'change' }),
      then: 'look-again-now',
      cites: [nrmBulgaria.at('on review of the risk assessment'), houseRules.at('rule 15')],
      status: 'house',
    }),
  ],
  rises: true,
  notEncoded: [
    {
      what: 'How soon after a change.',
      why: 'The sources that were read give no number of hours: it is now.',
    },
  ],
  fingerprint: emitted,
})
