import { period } from '@cairn/engine/clock'
import { courtOfJusticeC6621 } from '../../sources/court-of-justice-c-66-21.ts'
import { directive200481 } from '../../sources/directive-2004-81.ts'
import { thirdCountry } from './facts.ts'
import { clockOf } from './reflection.ts'
import { right } from './right.ts'

/** What the law of the Union asks of States for people who are neither nationals nor citizens of the Union. */
export const europeanUnionStay = [
  right({
    id: 'eu/reflection',
    place: 'eu-2004-81',
    says: 'A reflection period: no removal while it runs; its length and start are set by national law.',
    whom: 'People who are neither nationals nor citizens of the Union.',
    concerns: thirdCountry,
    clocks: [
      {
        rule: clockOf(
          'eu/reflection',
          'National law sets the length.',
          'period-begins',
          period({ kind: 'none', why: 'none-in-statute' }),
          [directive200481.at('article 6(1)')],
          'secondary',
        ),
      },
    ],
    endings: [
      {
        says: 'Contact renewed with those who did the harm, actively, voluntarily and on own initiative.',
        cites: [directive200481.at('early end')],
        status: 'secondary',
      },
      { says: 'Public policy or national security.', cites: [directive200481.at('early end')], status: 'secondary' },
    ],
    inForce: { from: '2006-08-06' },
    cites: [directive200481.at('article 6(1)')],
    status: 'secondary',
    note: 'Whether children are included is for each State.',
  }),
  right({
    id: 'eu/transfer',
    place: 'eu-2004-81',
    says: 'During the reflection period a transfer to another State may be prepared but not carried out.',
    whom: 'People who are neither nationals nor citizens of the Union.',
    concerns: thirdCountry,
    cites: [courtOfJusticeC6621.at('summary')],
    status: 'secondary',
  }),
]
