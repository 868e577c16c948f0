import { period } from '@cairn/engine/clock'
import { irishAct2024 } from '../../sources/irish-act-2024.ts'
import { irishArrangements } from '../../sources/irish-arrangements.ts'
import { children } from './facts.ts'
import { clockOf, days, reflection } from './reflection.ts'
import { right } from './right.ts'

const appeal = [irishAct2024.at('s. 33')] as const

/** Rights in Ireland. Part 3 of the act of 2024 is not known to be in force: it gives no date. */
export const ireland = [
  reflection({
    place: 'IE',
    country: 'Ireland',
    ends: days(60),
    asOf: '2011-03-09',
    cites: [irishArrangements.at('recovery and reflection')],
    status: 'read-in-source',
    note: 'Longer is possible under 18. The act of 2024 sets a new mechanism.',
  }),
  right({
    id: 'ie/appeal',
    place: 'IE',
    says: 'An appeal against a refusal by the operational committee, counted in the act from the day the notice is sent: find out whether it is in force.',
    whom: 'Everybody whom the committee refused, nationals too.',
    concerns: 'everybody',
    clocks: [
      {
        rule: clockOf(
          'ie/appeal',
          'An appeal that is not known to be in force: no day as a right.',
          'notice-sent',
          period({ kind: 'none', why: 'not-known-in-force' }),
          appeal,
          'read-in-source',
          'deadline',
        ),
      },
    ],
    inForce: 'not-known',
    cites: appeal,
    status: 'read-in-source',
    note: 'The act gives 30 days after the notice is sent. Refusals by a first body come under section 28(8), whose length was not read.',
  }),
  right({
    id: 'ie/child-presumed',
    place: 'IE',
    says: 'Treated as a child while the age is uncertain and there is reason to believe it is under 18: find out whether this is in force.',
    whom: 'Children, and everybody whose age is uncertain; nationals too.',
    concerns: children,
    inForce: 'not-known',
    cites: [irishAct2024.at('s. 26')],
    status: 'read-in-source',
  }),
]
