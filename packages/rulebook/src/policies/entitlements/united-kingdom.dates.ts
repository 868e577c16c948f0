import type { WorkedDates } from '@cairn/engine/clock'
import { type Cases, datesIn, ends, worked } from './clock-cases.ts'
import { unitedKingdom } from './united-kingdom.ts'

const dates = datesIn(unitedKingdom)
const decided = (grounds: string, conclusive: string) => ({
  'reasonable-grounds': grounds,
  'conclusive-decision': conclusive,
})

/** Until the conclusive decision, and 30 days at least, of which the day of the first decision is one. */
export const recoveryCases: Cases = {
  'an early decision: the thirtieth day, an invented holiday': worked(
    decided('2026-03-01', '2026-03-10'),
    ends('2026-03-30', '2026-03-27'),
  ),
  'a decision on the day after the thirtieth': worked(
    decided('2026-03-01', '2026-03-31'),
    ends('2026-03-31', '2026-03-31'),
  ),
  'a late decision: its day': worked(decided('2026-03-01', '2026-05-15'), ends('2026-05-15', '2026-05-15')),
  'S-11 no decision yet: it continues': worked(decided('2026-03-01', 'not-yet'), {
    state: 'continues',
    from: '2026-03-30',
  }),
  'the day of the decision was not asked: find out': worked(
    { 'reasonable-grounds': '2026-03-01' },
    { state: 'find-out', from: '2026-03-30' },
  ),
  'the letter came on one of five days: act by the earliest': worked(
    {
      'reasonable-grounds': { from: '2026-03-01', to: '2026-03-05', why: 'unsure' },
      'conclusive-decision': '2026-03-10',
    },
    { state: 'ends', from: '2026-03-30', to: '2026-04-03', actBy: '2026-03-27' },
  ),
  'the first decision is still to come': worked(decided('not-yet', 'not-yet'), { state: 'not-begun' }),
  'to the last day of February in a leap year': worked(
    decided('2024-01-31', '2024-02-05'),
    ends('2024-02-29', '2024-02-29'),
  ),
}

/** Worked dates of the whole United Kingdom. */
export const unitedKingdomDates: readonly WorkedDates[] = [
  dates('gb/recovery', recoveryCases),
  dates('gb/no-removal', recoveryCases),
  dates('gb/reasonable-grounds', {
    'from a Monday: Friday or the next Monday, and nothing to act by': worked(
      { 'referral-received': '2026-03-02' },
      { state: 'ends', from: '2026-03-06', to: '2026-03-06', readings: 2 },
    ),
    'over an invented holiday': worked(
      { 'referral-received': '2026-03-27' },
      { state: 'ends', from: '2026-04-03', to: '2026-04-03', readings: 2 },
    ),
    'over the end of February in a leap year': worked(
      { 'referral-received': '2024-02-26' },
      { state: 'ends', from: '2024-03-01', to: '2024-03-01', readings: 2 },
    ),
    'the referral is still to arrive': worked({ 'referral-received': 'not-yet' }, { state: 'not-begun' }),
    'without a list of holidays no day is guessed': {
      days: { 'referral-received': '2026-03-02' },
      gives: { state: 'find-out' },
    },
  }),
  dates('gb/reconsideration', {
    'S-11 from 31 January: the Friday before the last day of February': worked(
      { 'decided-against': '2026-01-31' },
      { ...ends('2026-02-28', '2026-02-27'), argueFor: { from: '2026-03-02', to: '2026-03-02' }, readings: 3 },
    ),
    'from the first of March: 30 days are sooner than a month': worked(
      { 'decided-against': '2026-03-01' },
      { ...ends('2026-03-30', '2026-03-27'), argueFor: { from: '2026-04-01', to: '2026-04-01' }, readings: 3 },
    ),
    'from 31 January in a leap year': worked(
      { 'decided-against': '2024-01-31' },
      { ...ends('2024-02-29', '2024-02-29'), argueFor: { from: '2024-03-01', to: '2024-03-01' }, readings: 2 },
    ),
    'from 31 March: a month ends on the last day of April': worked(
      { 'decided-against': '2026-03-31' },
      { ...ends('2026-04-29', '2026-04-29'), argueFor: { from: '2026-04-30', to: '2026-04-30' }, readings: 2 },
    ),
    'decided on one of three days: act by the earliest': worked(
      { 'decided-against': { from: '2026-01-29', to: '2026-01-31', why: 'unsure' } },
      {
        state: 'ends',
        from: '2026-02-27',
        to: '2026-02-28',
        actBy: '2026-02-27',
        argueFor: { from: '2026-02-28', to: '2026-03-02' },
        readings: 3,
      },
    ),
    'the day was declined: no date': worked({ 'decided-against': 'declined' }, { state: 'find-out' }),
  }),
]
