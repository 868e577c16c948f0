/**
 * The level of risk for one bearer, out of what was assessed and what the bearer thinks.
 *
 * @packageDocumentation
 */
import { any, anyUnknown, choice, is, presume, rule, ruleSet } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'
import { nrmBulgaria } from '../../sources/nrm-bulgaria.ts'
import { whoInterviews } from '../../sources/who-interviews.ts'
import { levels } from './levels.ts'
import { emitted } from './risk-level.emitted.ts'

const values = ['low', 'medium', 'high', 'now'] as const
const ours = { cites: [houseRules.at('rule 12')], status: 'house' } as const

/**
 * `risk-level`: the highest of two views. Low needs both to be low; what nobody assessed reads as high and says so.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { riskLevel } from '@cairn/rulebook/risk-level'
 *
 * advise({ assessed: 'low', 'own-view': 'high' }, riskLevel).outcome // => 'high'
 * advise({ 'own-view': 'low' }, riskLevel).presumed.map(({ fact }) => fact) // => ['assessed']
 * ```
 */
export const riskLevel = ruleSet({
  id: 'risk-level',
  version: '0.1.0',
  title: 'Level of risk for one bearer',
  says: 'The highest view counts: what was assessed, or what the person who bears the risk thinks. Not assessed reads as high. Low needs both views to be low.',
  saysNot: 'It is no number and no forecast, and never a reason to offer a person less.',
  concerns: 'The person, the family and dependants, the workers, and the organisation with its community: each apart.',
  inForce: { from: '2026-11-25' },
  reading: 'none yet',
  facts: {
    assessed: choice(values, {
      says: 'The highest level that was assessed and that no second role has lowered.',
      unknown: presume({
        as: 'high',
        if: anyUnknown,
        says: 'High, because it was not assessed.',
        cites: [whoInterviews.at('principle 1'), houseRules.at('rule 11')],
        status: 'house',
      }),
      sensitivity: 'medium',
      cites: [houseRules.at('rule 12'), houseRules.at('rule 11')],
      status: 'house',
    }),
    'own-view': choice(values, {
      says: 'How dangerous the person who bears the risk thinks it is.',
      unknown: 'open',
      sensitivity: 'medium',
      cites: [whoInterviews.at('principle 7'), nrmBulgaria.at('measure 1.2'), houseRules.at('rule 12')],
      status: 'house',
    }),
  },
  outcomes: levels,
  whileOpen: 'medium',
  otherwise: 'low',
  rules: [
    rule({
      id: 'risk-level/now',
      says: 'Now, where either view is now.',
      when: any(is('assessed', 'now'), is('own-view', 'now')),
      then: 'now',
      ...ours,
    }),
    rule({
      id: 'risk-level/high',
      says: 'High, where either view is high.',
      when: any(is('assessed', 'high'), is('own-view', 'high')),
      then: 'high',
      ...ours,
    }),
    rule({
      id: 'risk-level/medium',
      says: 'Medium, where either view is medium.',
      when: any(is('assessed', 'medium'), is('own-view', 'medium')),
      then: 'medium',
      ...ours,
    }),
  ],
  notEncoded: [
    {
      what: 'An average over bearers or over views.',
      why: 'It would hide the one who is in danger.',
    },
    {
      what: 'A level that falls with time.',
      why: 'Nothing having been heard is not safety. A level falls only by a second role and a reason.',
    },
  ],
  fingerprint: emitted,
})
