import { is } from '@cairn/engine'
import { earlierOf, until } from '@cairn/engine/clock'
import { scottishAct2015 } from '../../sources/scottish-act-2015.ts'
import { scottishGuide } from '../../sources/scottish-guide.ts'
import { scottishPeriod2018 } from '../../sources/scottish-period-2018.ts'
import { adults, children } from './facts.ts'
import { clockOf, days, ours } from './reflection.ts'
import { right } from './right.ts'

const support = [scottishAct2015.at('s. 9'), scottishPeriod2018.at('regs 2 and 3')] as const
const ninety = ours({ kind: 'exact', length: 90, unit: 'day', counting: 'exclusive' })

/** Rights in Scotland. */
export const scotland = [
  right({
    id: 'gb-sct/support',
    place: 'GB-SCT',
    says: 'Help and support from the day of the positive reasonable grounds decision, until the conclusive decision or for 90 days, whichever comes first; ministers may go on with it before, after the 90 days and after the decision: ask.',
    whom: 'Adults with a positive reasonable grounds decision, nationals too.',
    concerns: adults,
    clocks: [
      {
        rule: clockOf(
          'gb-sct/support',
          'Support where the decision names trafficking.',
          'reasonable-grounds',
          earlierOf(until('conclusive-decision'), days(90)),
          support,
          'read-in-source',
        ),
        concerns: is('conduct', 'trafficking'),
      },
      {
        rule: clockOf(
          'gb-sct/support-slavery',
          'Support where the decision names slavery or forced labour.',
          'reasonable-grounds',
          earlierOf(until('conclusive-decision'), ninety),
          [scottishAct2015.at('s. 4'), scottishPeriod2018.at('reg. 3')],
          'read-in-source',
        ),
        concerns: is('conduct', 'slavery-or-forced-labour'),
      },
    ],
    inForce: { from: '2018-04-01' },
    cites: support,
    status: 'read-in-source',
    note: 'Section 9(3) lets ministers support before the first decision, after the 90 days, and after the conclusive decision. The recovery period of the whole United Kingdom stands beside it. The section speaks of adults; children come under the law on children.',
  }),
  right({
    id: 'gb-sct/child-presumed',
    place: 'GB-SCT',
    says: 'Help as a child while the age is uncertain and there is reason to believe it is under 18, until the age is assessed.',
    whom: 'Children, and everybody whose age is uncertain; nationals too.',
    concerns: children,
    inForce: { from: '2018-01-31' },
    cites: [scottishAct2015.at('s. 12')],
    status: 'read-in-source',
  }),
  right({
    id: 'gb-sct/prosecution',
    place: 'GB-SCT',
    says: 'Prosecutors follow the instructions of the Lord Advocate on offences that somebody was made to commit.',
    whom: 'Everybody, nationals too.',
    concerns: 'everybody',
    cites: [scottishGuide.at('instructions of the Lord Advocate')],
    status: 'read-in-source',
  }),
]
