import { type Citation, type Source, source } from '../citation.ts'
import { type Clock, type ClockRule, clock } from './clock.ts'
import type { KnownDays } from './clock-event.ts'
import { type Counting, type Period, period } from './period.ts'
import { reckon } from './reckon.ts'
import { type WorkingDays, workingDays } from './working-days.ts'

// Small rules of time, for tests. Ships nowhere.

const act: Source = source({
  id: 'small-act',
  title: 'Small act',
  publisher: 'Nobody',
  year: 2026,
  kind: 'law',
  licence: 'invented',
  read: '2026-01-05',
})

/** What everything in a test rests on. */
export const cites: readonly [Citation] = [act.at('s. 1')]

/** Offices that are shut on weekends and over Easter. */
export const offices: WorkingDays = workingDays({
  id: 'small-land',
  weekend: ['saturday', 'sunday'],
  years: [2026, 2027],
  holidays: ['2026-04-03', '2026-04-06'],
  cites,
  status: 'house',
})

/** The events a small rule may depend on. */
export type SmallEvent = 'start' | 'decision' | 'application'

/** A rule that is complete but for its end. */
export function small(
  part: Pick<ClockRule<SmallEvent>, 'ends'> & Partial<ClockRule<SmallEvent>>,
): ClockRule<SmallEvent> {
  return clock<SmallEvent>({
    id: 'small-act/period',
    nature: 'right',
    says: 'A period.',
    starts: 'start',
    events: { start: 'The day it starts.', decision: 'The day of the decision.', application: 'The day of applying.' },
    cites,
    status: 'read-in-source',
    ...part,
  })
}

/** Exactly so many days. */
export function days(length: number, counting: Counting): Period<never> {
  return period({ kind: 'exact', length, unit: 'day', counting })
}

/** What a rule gives where those offices are. */
export function told(rule: ClockRule<SmallEvent>, known: KnownDays<SmallEvent>, asOf?: string): Clock<SmallEvent> {
  return reckon(rule, known, { workingDays: offices, ...(asOf && { asOf }) })
}
