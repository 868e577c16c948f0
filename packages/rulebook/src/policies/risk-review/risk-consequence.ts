/**
 * Consequence and probability, where a severe consequence is enough alone.
 *
 * @packageDocumentation
 */
import { anyUnknown, choice, presume, table } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'
import { victoriaManual } from '../../sources/victoria-manual.ts'
import { whoInterviews } from '../../sources/who-interviews.ts'
import { emitted } from './risk-consequence.emitted.ts'

const note = 'From another field: child protection.'
const borrowed = { cites: [victoriaManual.at('pages 1045 and 2967')], status: 'borrowed', note } as const
const ours = { cites: [houseRules.at('rule 14')], status: 'house' } as const

/**
 * `risk-consequence`: a severe consequence is enough alone, a significant one if it is at least likely.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { riskConsequence } from '@cairn/rulebook/risk-consequence'
 *
 * advise({ consequence: 'severe', probability: 'unlikely' }, riskConsequence).outcome // => 'consider-protection'
 * advise({ probability: 'likely' }, riskConsequence).outcome // => 'consider-protection'
 * ```
 */
export const riskConsequence = table({
  id: 'risk-consequence',
  version: '0.1.0',
  title: 'Consequence and probability of harm',
  says: 'Consider protection on a severe consequence, however unlikely, and on a significant one that is at least likely. Where evidence is not enough, gather more and keep safe meanwhile.',
  saysNot: 'It comes from child protection. It is no order of who comes first.',
  concerns: 'One bearer at a time.',
  inForce: { from: '2026-11-25' },
  reading: 'none yet',
  facts: {
    consequence: choice(['severe', 'significant', 'concerning', 'evidence-short'], {
      says: 'How bad the harm would be, or that there is too little evidence to say.',
      unknown: presume({
        as: 'severe',
        if: anyUnknown,
        says: 'Severe, because it was not assessed.',
        cites: [whoInterviews.at('principle 1'), houseRules.at('rule 11')],
        status: 'house',
      }),
      ...borrowed,
    }),
    probability: choice(['very-likely', 'likely', 'unlikely'], {
      says: 'How likely the harm is.',
      unknown: presume({
        as: 'very-likely',
        if: anyUnknown,
        says: 'Very likely, because it was not assessed.',
        cites: [whoInterviews.at('principle 1'), houseRules.at('rule 11')],
        status: 'house',
      }),
      ...borrowed,
    }),
  },
  outcomes: {
    'consider-protection': 'Consider protection now, together with the person.',
    'gather-more': 'Gather more, with the person, and keep safe as at high meanwhile.',
    'plan-together': 'Plan for safety together and look again on the day set.',
  },
  whileOpen: 'gather-more',
  otherwise: 'plan-together',
  hit: 'unique',
  rows: [
    {
      id: 'risk-consequence/severe',
      says: 'A severe consequence is enough alone, however likely it is.',
      when: { consequence: 'severe' },
      then: 'consider-protection',
      ...borrowed,
    },
    {
      id: 'risk-consequence/significant-and-likely',
      says: 'A significant consequence that is likely or very likely.',
      when: { consequence: 'significant', probability: ['very-likely', 'likely'] },
      then: 'consider-protection',
      ...borrowed,
    },
    {
      id: 'risk-consequence/significant-but-unlikely',
      says: 'A significant consequence that is unlikely: gather more. The source leaves this cell empty.',
      when: { consequence: 'significant', probability: 'unlikely' },
      then: 'gather-more',
      ...ours,
    },
    {
      id: 'risk-consequence/evidence-short',
      says: 'Too little evidence: gather more, and keep safe as at high meanwhile.',
      when: { consequence: 'evidence-short' },
      then: 'gather-more',
      cites: [victoriaManual.at('pages 1045 and 2967'), houseRules.at('rule 14')],
      status: 'house',
      note,
    },
    {
      id: 'risk-consequence/concerning',
      says: 'A concerning consequence: plan together and look again. The source leaves this row empty.',
      when: { consequence: 'concerning' },
      then: 'plan-together',
      ...ours,
    },
  ],
  notEncoded: [
    {
      what: 'The times of 2 and 14 days after a report.',
      why: 'They bind an authority for children, not a Society. The pace of this rulebook is a policy of its own.',
    },
    {
      what: 'Which page of the manual holds which cell.',
      why: 'Pages 1045, 1808 and 2967 were read together; the pin-point names one of them.',
    },
  ],
  fingerprint: emitted,
})
