import type { Answers } from '@cairn/engine'
import { type KnownDays, type PlainDate, reckon, type WorkingDays } from '@cairn/engine/clock'
import { type Concern, concernOf, standing } from './concerns.ts'
import type { Entitlement, EntitlementClock, Ground, SetAside } from './entitlement.ts'
import { forceOn, readingWarnings } from './in-force.ts'
import type { Right, Rights } from './right.ts'

/** What every row is weighed against. */
export type Known = {
  readonly answers: Answers
  readonly days: KnownDays
  readonly on: PlainDate | undefined
  readonly workingDays: WorkingDays | undefined
}

/** One row for one person: a right that concerns or may concern them, or one set aside with its ground. */
export function weigh(row: Right, floorOpen: boolean, book: Rights, known: Known): Entitlement | SetAside {
  const advice = concernOf(known.answers, book, row, row.concerns, '')
  const stands = standing(advice)
  const force = forceOn(row.inForce, known.on)
  if (stands === 'concerns-others') return { right: row.id, ground: 'concerns-others', advice }
  if (force === 'begins-later' || force === 'has-ended') return { right: row.id, ground: force, advice }
  const open: Ground | undefined = floorOpen ? 'floor-open' : force === 'in-force' ? undefined : force
  const ground: Ground = open ?? (stands === 'applies' ? 'concerns-the-person' : openGround(advice.settled))
  const clocks = clocksOf(row, book, known)
  const [actBy] = clocks.flatMap((clock) => clock.actBy ?? []).sort()
  const { id, place, kind, says, whom, endings, asOf, cites, status } = row
  return {
    ...{ right: id, place, kind, says, whom },
    state: open ? 'may-apply' : (stands as Exclude<Concern, 'concerns-others'>),
    ...{ ground, advice, clocks },
    ...(actBy && { actBy }),
    endings,
    warnings: known.on ? readingWarnings(asOf, known.on) : [],
    ...{ asOf, cites, status },
  }
}

/** Where no answer could change it, it is the text that leaves it open. */
function openGround(settled: boolean): Ground {
  return settled ? 'reading-open' : 'answers-open'
}

function clocksOf(row: Right, book: Rights, { answers, days, on, workingDays }: Known): readonly EntitlementClock[] {
  return row.clocks.flatMap(({ rule, concerns, once }): EntitlementClock[] => {
    const concern = concerns ? standing(concernOf(answers, book, row, concerns, rule.id)) : 'applies'
    if (concern === 'concerns-others') return []
    const clock = reckon(rule, days, { ...(workingDays && { workingDays }), ...(on && { asOf: on }) })
    // Before the event that gives this length, its days would be a promise that nobody made.
    if (once && (concern !== 'applies' || clock.awaits.some(({ event }) => event === once))) return []
    return [{ ...clock, concern }]
  })
}
