import type { Entitlement, EntitlementClock } from '@cairn/entitlements'
import type { Assessment } from '../assessment.ts'
import { type Block, line, points } from '../sheet-document.ts'
import type { Wording } from '../wording/wording.ts'
import { isOfPlace } from './rights.ts'

/** How many days and how many open ones the first page has room for; the others are said to be there. */
const most = { days: 6, open: 3 }

/** Dates that can run out, the soonest first: act by the earliest reading. What nobody knows yet is to be found out. */
export function dates({ rights }: Assessment, words: Wording): readonly Block[] {
  const { dates: says } = words
  if (rights.state === 'not-looked-at') return says.notLookedAt.map(line)
  const clocks = [...rights.law, ...rights.movementPolicy]
    .flatMap((one) => one.clocks.map((clock) => ({ one, clock })))
    .sort((a, b) => weight(a.one, a.clock) - weight(b.one, b.clock))
  const running = clocks.filter(
    ({ clock }) => clock.from !== undefined || clock.to !== undefined || clock.state === 'continues',
  )
  const sorted = running.sort((a, b) => (dayOf(a.clock) < dayOf(b.clock) ? -1 : 1))
  const open = [...new Set(clocks.flatMap(({ clock }) => clock.find.map((event) => event.says)))]
  const days = [...new Set(sorted.map(({ one, clock }) => dayLine(one, clock, words)))]
  return [
    ...points(days.slice(0, most.days)),
    ...(days.length === 0 ? [line(says.noneKnown)] : [line(says.earliest)]),
    ...points(open.slice(0, most.open), says.findOut),
    ...(days.length > most.days || open.length > most.open ? [line(says.more)] : []),
    line(says.adviser),
  ]
}

/** What can be lost first: a deadline before a right, a target last; the law of the place before what binds several. */
const weight = (one: Entitlement, { nature }: EntitlementClock): number =>
  2 * natures.indexOf(nature) + (isOfPlace(one) ? 0 : 1)

const natures: readonly EntitlementClock['nature'][] = ['deadline', 'right', 'duty', 'target']

const dayOf = ({ actBy, to, from }: EntitlementClock): string => actBy ?? to ?? from ?? '9999-12-31'

function dayLine({ says: right, clocks }: Entitlement, clock: EntitlementClock, { dates: says }: Wording): string {
  const { from, to, actBy, argueFor } = clock
  const parts: string[] = []
  if (clock.nature === 'target') parts.push(`${says.target} ${to ?? from ?? ''}.`)
  else {
    if (actBy !== undefined) parts.push(`${says.actBy} ${actBy}.`)
    if (clock.state === 'continues') parts.push(says.continues)
    if (clock.state !== 'ends' && from !== undefined) parts.push(`${says.floor} ${from}.`)
    if (to !== undefined && to !== actBy) parts.push(`${from === to ? says.ends : says.endsAtLatest} ${to}.`)
    // The later reading of a floor is a floor too, and nothing to stop at.
    const later = argueFor?.to
    if (later !== undefined) parts.push(`${says.argueFor} ${later}.`)
    if (clock.late && clock.over !== undefined && clock.over !== 'no') parts.push(says.late)
  }
  // Where a right has several periods, each is told by its own sentence.
  return [clocks.length > 1 ? clock.says : right, ...parts].join(' ')
}
