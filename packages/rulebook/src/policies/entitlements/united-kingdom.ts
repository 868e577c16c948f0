import { laterOf, period, readings, until } from '@cairn/engine/clock'
import { houseRules } from '../../sources/house-rules.ts'
import { ukAct2022 } from '../../sources/uk-act-2022.ts'
import { ukAppendixVts } from '../../sources/uk-appendix-vts.ts'
import { ukGuidance } from '../../sources/uk-guidance.ts'
import { foreigners } from './facts.ts'
import { clockOf, days } from './reflection.ts'
import { right } from './right.ts'

const act = [ukAct2022.at('s. 61')] as const
const annex = [ukGuidance.at('annex of 8 May 2025')] as const
const whileItRuns = laterOf(
  until('conclusive-decision'),
  period({ kind: 'exact', length: 30, unit: 'day', counting: 'inclusive' }),
)
const disqualified = {
  says: 'Grounds of public order or bad faith in section 63: the authority decides, nobody else.',
  cites: [ukAct2022.at('s. 63')],
  status: 'read-in-source',
} as const

/** Rights in the whole United Kingdom. */
export const unitedKingdom = [
  right({
    id: 'gb/recovery',
    place: 'GB',
    says: 'A recovery period from the day of the positive reasonable grounds decision: until the conclusive decision, and 30 days at least.',
    whom: 'Everybody with a positive reasonable grounds decision, nationals too.',
    concerns: 'everybody',
    clocks: [
      {
        rule: clockOf('gb/recovery', 'The recovery period.', 'reasonable-grounds', whileItRuns, act, 'read-in-source'),
      },
    ],
    endings: [
      disqualified,
      {
        says: 'A second referral on earlier events: no new period of its own accord, the authority has discretion.',
        cites: [ukAct2022.at('s. 62')],
        status: 'read-in-source',
      },
    ],
    inForce: { from: '2023-01-30' },
    cites: act,
    status: 'read-in-source',
    note: 'Until 29 January 2023 it was 45 days.',
  }),
  right({
    id: 'gb/no-removal',
    place: 'GB',
    says: 'No removal from the United Kingdom during the recovery period.',
    whom: 'People who are not nationals.',
    concerns: foreigners,
    clocks: [
      {
        rule: clockOf(
          'gb/no-removal',
          'The period without removal.',
          'reasonable-grounds',
          whileItRuns,
          act,
          'read-in-source',
        ),
      },
    ],
    endings: [disqualified],
    inForce: { from: '2023-01-30' },
    cites: act,
    status: 'read-in-source',
  }),
  right({
    id: 'gb/reasonable-grounds',
    place: 'GB',
    says: 'The authority aims at a reasonable grounds decision five working days after the referral arrives; this binds nobody.',
    whom: 'Everybody who was referred.',
    concerns: 'everybody',
    clocks: [
      {
        rule: clockOf(
          'gb/reasonable-grounds',
          'What the authority aims at for its first decision.',
          'referral-received',
          period({ kind: 'exact', length: 5, unit: 'working-day', counting: 'unread' }),
          [ukGuidance.at('reasonable grounds decision')],
          'read-in-source',
          'target',
        ),
      },
    ],
    cites: [ukGuidance.at('reasonable grounds decision')],
    status: 'read-in-source',
    note: 'No such aim exists for the conclusive decision.',
  }),
  right({
    id: 'gb/reconsideration',
    place: 'GB',
    says: 'Ask for a decision to be looked at again: on new evidence, or where it was not in line with the guidance.',
    whom: 'Everybody with a decision against them, on reasonable or conclusive grounds; nationals too.',
    concerns: 'everybody',
    clocks: [
      {
        rule: clockOf(
          'gb/reconsideration',
          'Until when to ask for the decision to be looked at again.',
          'decided-against',
          readings({
            'thirty-days': days(30),
            'one-month': period({
              kind: 'exact',
              length: 1,
              unit: 'month',
              clamp: 'last-day',
              counting: 'exclusive',
              cites: [ukGuidance.at('note of 2024'), houseRules.at('rule 33')],
              status: 'house',
            }),
          }),
          annex,
          'read-in-source',
          'deadline',
        ),
      },
    ],
    cites: annex,
    status: 'read-in-source',
    note: 'The annex says 30 calendar days; a note of 2024 says one month. More time only exceptionally. Both are counted from the day of the decision; where the letter arrived late, ask anyway.',
  }),
  right({
    id: 'gb/temporary-stay',
    place: 'GB',
    says: 'Temporary permission to stay: up to 30 months for recovery or cooperation, up to 12 months to seek compensation; considered after a positive conclusive decision.',
    whom: 'People who are not nationals.',
    concerns: foreigners,
    endings: [disqualified],
    cites: [ukAct2022.at('s. 65'), ukAppendixVts.at('Appendix VTS')],
    status: 'read-in-source',
  }),
]
