import { is } from '@cairn/engine'
import { laterOf, period, until } from '@cairn/engine/clock'
import { ukAct2015 } from '../../sources/uk-act-2015.ts'
import { ukAct2022 } from '../../sources/uk-act-2022.ts'
import { ukGuidance } from '../../sources/uk-guidance.ts'
import { adults, children } from './facts.ts'
import { clockOf, days } from './reflection.ts'
import { right } from './right.ts'

const support = [ukAct2015.at('s. 50A'), ukAct2022.at('s. 61')] as const
const moveOn = [ukGuidance.at('page of 22 January 2026')] as const
const recognised = is('conclusive-result', 'positive')
const defence = [ukAct2015.at('s. 45')] as const

/** Rights in England and Wales. */
export const englandAndWales = [
  right({
    id: 'gb-eaw/support',
    place: 'GB-EAW',
    says: 'Help during the recovery period, where it is needed for recovery.',
    whom: 'Everybody in a recovery period, nationals too.',
    concerns: 'everybody',
    clocks: [
      {
        rule: clockOf(
          'gb-eaw/support',
          'The time during which help is owed.',
          'reasonable-grounds',
          laterOf(
            until('conclusive-decision'),
            period({ kind: 'exact', length: 30, unit: 'day', counting: 'inclusive' }),
          ),
          support,
          'read-in-source',
        ),
      },
    ],
    endings: [
      {
        says: 'The duty ends on a disqualification under section 50A(5): the authority decides, nobody else.',
        cites: [ukAct2015.at('s. 50A(5)')],
        status: 'read-in-source',
      },
    ],
    cites: support,
    status: 'read-in-source',
  }),
  right({
    id: 'gb-eaw/move-on',
    place: 'GB-EAW',
    says: 'Help goes on for at least 45 days after a positive conclusive decision, longer on recovery needs.',
    whom: 'Everybody with a positive conclusive decision, nationals too.',
    concerns: recognised,
    clocks: [
      {
        rule: clockOf(
          'gb-eaw/move-on',
          'The time of moving on, which is at least so long.',
          'conclusive-decision',
          days(45, 'floor'),
          moveOn,
          'read-in-source',
        ),
        concerns: recognised,
      },
    ],
    cites: moveOn,
    status: 'read-in-source',
  }),
  right({
    id: 'gb-eaw/defence-of-adults',
    place: 'GB-EAW',
    says: 'A defence for an adult who was compelled to commit an offence.',
    whom: 'Adults, nationals too.',
    concerns: adults,
    cites: defence,
    status: 'read-in-source',
  }),
  right({
    id: 'gb-eaw/defence-of-children',
    place: 'GB-EAW',
    says: 'A defence for a child whose offence is a direct consequence of what was done to it.',
    whom: 'Children, nationals too.',
    concerns: children,
    cites: defence,
    status: 'read-in-source',
  }),
  right({
    id: 'gb-eaw/child-presumed',
    place: 'GB-EAW',
    says: 'Help as a child while the age is uncertain and there is reason to believe it is under 18, until the age is assessed.',
    whom: 'Children, and everybody whose age is uncertain; nationals too.',
    concerns: children,
    cites: [ukAct2015.at('s. 51')],
    status: 'read-in-source',
  }),
]
