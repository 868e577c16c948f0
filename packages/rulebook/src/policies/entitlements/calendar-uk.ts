import { type Calendar, calendar } from '@cairn/engine/clock'
import { englandAndWalesDates } from './england-and-wales.dates.ts'
import { northernIrelandDates } from './northern-ireland.dates.ts'
import { scotlandDates } from './scotland.dates.ts'
import { unitedKingdomDates } from './united-kingdom.dates.ts'

/** Periods in the United Kingdom, with worked dates. */
export const calendarUk: Calendar = calendar({
  id: 'calendar-uk',
  version: '0.1.0',
  title: 'Periods in the United Kingdom',
  says: 'How long the recovery period, support and moving on last in each part of the United Kingdom, what the authority aims at for its first decision, and until when to ask for another look at a decision.',
  saysNot: 'That anything is over, or too late to ask for. The aim of the authority binds nobody. A floor is no end.',
  concerns:
    'Everybody with a referral or a decision there, nationals too; the period without removal concerns people who are not nationals.',
  reading: 'none yet',
  notEncoded: [
    {
      what: 'Support after a decision on reasonable grounds that was not positive, in England and Wales.',
      why: 'What the present text says of its length was not read.',
    },
    {
      what: 'The 45 days that held until 29 January 2023.',
      why: 'The act that these rules rest on holds from 30 January 2023.',
    },
    {
      what: 'Longer support in Northern Ireland under the act of 2022.',
      why: 'The act leaves its length open: ask for it.',
    },
  ],
  dates: [...unitedKingdomDates, ...englandAndWalesDates, ...scotlandDates, ...northernIrelandDates],
})
