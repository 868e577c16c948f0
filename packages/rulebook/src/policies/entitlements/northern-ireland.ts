import { all, is } from '@cairn/engine'
import { earlierOf, laterOf, until } from '@cairn/engine/clock'
import { northernIrishAct2015 } from '../../sources/northern-irish-act-2015.ts'
import { northernIrishAct2022 } from '../../sources/northern-irish-act-2022.ts'
import { adults, children } from './facts.ts'
import { clockOf, days } from './reflection.ts'
import { right } from './right.ts'

const act = [northernIrishAct2015.at('s. 18')] as const
const longer = [northernIrishAct2022.at('s. 21')] as const

/** Rights in Northern Ireland. */
export const northernIreland = [
  right({
    id: 'gb-nir/support',
    place: 'GB-NIR',
    says: 'Support from the referral until a decision ends it; after a positive conclusive decision within 45 days, to the end of those 45 days or longer.',
    whom: 'Adults who were referred, nationals too.',
    concerns: adults,
    clocks: [
      {
        rule: clockOf(
          'gb-nir/support',
          'Support, where the conclusive decision is open or other than positive.',
          'referred',
          earlierOf(until('grounds-refused'), until('conclusive-decision')),
          act,
          'read-in-source',
        ),
        concerns: is('conclusive-result', 'other'),
      },
      {
        rule: clockOf(
          'gb-nir/support-after-recognition',
          'Support, where the conclusive decision is positive.',
          'reasonable-grounds',
          laterOf(until('conclusive-decision'), days(45, 'floor')),
          [...act, ...longer],
          'read-in-source',
        ),
        concerns: is('conclusive-result', 'positive'),
        once: 'conclusive-decision',
      },
    ],
    cites: act,
    status: 'read-in-source',
    note: 'The 45 days are no floor while the conclusive decision is open: another decision ends support at once. After a positive one they are, since the act of 2022 lets support be longer. The section speaks of adults; children come under the law on children.',
  }),
  right({
    id: 'gb-nir/further-support',
    place: 'GB-NIR',
    says: 'Further support may be given, of up to 12 months or longer; it covers slavery and forced labour too.',
    whom: 'Adults with a positive conclusive decision, nationals too.',
    concerns: all(adults, is('conclusive-result', 'positive')),
    cites: longer,
    status: 'read-in-source',
  }),
  right({
    id: 'gb-nir/guardian',
    place: 'GB-NIR',
    says: 'A guardian for the child; it may go on until 21.',
    whom: 'Children, nationals too.',
    concerns: children,
    cites: [northernIrishAct2015.at('s. 21')],
    status: 'read-in-source',
  }),
]
