/**
 * A list of ticks from which several agencies are called together. The rule only: the items are the adopter's.
 *
 * @packageDocumentation
 */
import { any, between, number, rule, ruleSet, sign, yes } from '@cairn/engine'
import { dashList } from '../../sources/dash-list.ts'
import { emitted } from './risk-tick-list.emitted.ts'

const borrowed = {
  cites: [dashList.at('help page on the number of ticks')],
  status: 'borrowed',
  note: 'From another field: domestic abuse.',
} as const

/**
 * `risk-tick-list`: 14 ticks call several agencies together; a worker may do so below that, on judgement alone.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { riskTickList } from '@cairn/rulebook/risk-tick-list'
 *
 * advise({ ticks: 14 }, riskTickList).outcome // => 'call-together'
 * advise({ ticks: 3, 'worker-sees-more': 'yes' }, riskTickList).outcome // => 'call-together'
 * ```
 */
export const riskTickList = ruleSet({
  id: 'risk-tick-list',
  version: '0.1.0',
  title: 'Tick list with a number that calls agencies together',
  says: 'Call the agencies together at 14 ticks, or below that where a worker sees more danger than the list does.',
  saysNot:
    'Fewer ticks never mean safety, and judgement only ever goes up. The count is for the reviewer, never for a worker’s sheet.',
  concerns: 'Adults, where a Society already uses a list of its own with as many items as that.',
  inForce: { from: '2026-11-25' },
  reading: 'none yet',
  facts: {
    ticks: number({
      says: 'How many items of the list were answered yes; a range where some are open.',
      unit: 'ticks',
      unknown: 'open',
      ...borrowed,
    }),
    'worker-sees-more': sign({
      says: 'On their own judgement the worker sees more danger than the list shows.',
      unknown: 'open',
      ...borrowed,
    }),
  },
  outcomes: {
    'call-together': 'Call the agencies together; what is shared there is agreed with the person first.',
    'judge-further': 'Go on with the person, and judge further: some of it is open.',
    'plan-together': 'Plan for safety together and look again on the day set.',
  },
  whileOpen: 'judge-further',
  otherwise: 'plan-together',
  rules: [
    rule({
      id: 'risk-tick-list/call-together',
      says: 'Call the agencies together at 14 ticks or on judgement.',
      when: any(between('ticks', { from: 14 }), yes('worker-sees-more')),
      then: 'call-together',
      ...borrowed,
    }),
  ],
  notEncoded: [
    {
      what: 'The items of the checklist.',
      why: 'They are the work of others: an adopter brings a list and the right to use it.',
    },
    {
      what: 'Several escalating incidents within a year as a ground of its own.',
      why: 'Nobody here has read it in a source.',
    },
  ],
  fingerprint: emitted,
})
