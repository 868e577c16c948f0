/**
 * Low, medium or high, as two or three people rate it apart before a place to stay is chosen.
 *
 * @packageDocumentation
 */
import { all, any, anyUnknown, type Choice, choice, is, presume, rule, ruleSet } from '@cairn/engine'
import { cets197 } from '../../sources/cets-197.ts'
import { houseRules } from '../../sources/house-rules.ts'
import { tipReport2020 } from '../../sources/tip-report-2020.ts'
import { levels } from './levels.ts'
import { emitted } from './risk-three-bands.emitted.ts'

const report = { cites: [tipReport2020.at('Kosovo, protection')], status: 'secondary' } as const
const ours = { cites: [tipReport2020.at('Kosovo, protection'), houseRules.at('rule 14')], status: 'house' } as const
const rated = (says: string): Choice<'low' | 'medium' | 'high'> =>
  choice(['low', 'medium', 'high'], {
    says,
    unknown: presume({
      as: 'high',
      if: anyUnknown,
      says: 'High, because this rating is missing.',
      cites: [houseRules.at('rule 11'), houseRules.at('rule 14')],
      status: 'house',
    }),
    ...report,
  })
const { now: _above, ...outcomes } = levels

/**
 * `risk-three-bands`: the higher of two ratings; for a child a third counts too. A missing rating reads as high.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { riskThreeBands } from '@cairn/rulebook/risk-three-bands'
 *
 * const rated = { age: 'adult', investigator: 'low', advocate: 'medium' } as const
 * advise(rated, riskThreeBands).outcome // => 'medium'
 * advise({ ...rated, age: 'child' }, riskThreeBands).outcome // => 'high'
 * ```
 */
export const riskThreeBands = ruleSet({
  id: 'risk-three-bands',
  version: '0.1.0',
  title: 'Three bands, rated apart before placement',
  says: 'An investigator and an advocate each rate the danger before a place to stay is chosen; for a child a social worker too. The higher rating counts.',
  saysNot:
    'Having no rating is no reason to leave anybody without a place. It has no level now: that one is anybody’s to say at once.',
  concerns: 'The person, where a State’s procedure has both of them rate. A Society is the advocate’s side at most.',
  inForce: { from: '2026-11-25' },
  reading: 'none yet',
  facts: {
    age: choice(['child', 'adult'], {
      says: 'Whether the person is a child.',
      unknown: presume({
        as: 'child',
        if: anyUnknown,
        says: 'A child, because the age is not known.',
        cites: [cets197.at('article 10(3)'), houseRules.at('rule 4')],
        status: 'house',
      }),
      ...report,
    }),
    investigator: rated('How an investigator rates the danger.'),
    advocate: rated('How an advocate of the person rates the danger.'),
    'social-worker': rated('How a social worker rates the danger to a child.'),
  },
  outcomes,
  whileOpen: 'high',
  otherwise: 'low',
  rules: [
    rule({
      id: 'risk-three-bands/high',
      says: 'High, where any rating that counts is high.',
      when: any(
        is('investigator', 'high'),
        is('advocate', 'high'),
        all(is('age', 'child'), is('social-worker', 'high')),
      ),
      then: 'high',
      ...ours,
    }),
    rule({
      id: 'risk-three-bands/medium',
      says: 'Medium, where any rating that counts is medium.',
      when: any(
        is('investigator', 'medium'),
        is('advocate', 'medium'),
        all(is('age', 'child'), is('social-worker', 'medium')),
      ),
      then: 'medium',
      ...ours,
    }),
  ],
  notEncoded: [
    { what: 'What each of them looks at.', why: 'The report that was read does not say.' },
    { what: 'Which place goes with which band.', why: 'It is the State’s procedure, and the person’s choice.' },
  ],
  fingerprint: emitted,
})
