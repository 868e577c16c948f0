import { type Advice, type Answer, advise } from '@cairn/engine'
import { type Clock, type HourClock, hoursLeft, type PlainDate, reckon } from '@cairn/engine/clock'
import type { Bearer, Level } from './level.ts'
import { isBefore, mayBeBefore } from './moment.ts'
import type { ReviewPolicy } from './policy.ts'
import type { Changed, Look } from './read-history.ts'

/** How the next look stands. `now`: look at once. `cannot-tell`: the day of today could not be read; look at once too. */
export type LookState = 'now' | 'overdue' | 'due' | 'ahead' | 'cannot-tell'

/** Why the next look is when it is. */
export type LookReason = 'not-assessed' | 'day-missing' | 'changed' | 'day-set' | 'pace'

/** When to look again at the risk of one bearer. */
export type NextLook = {
  readonly state: LookState
  readonly because: LookReason
  /** The last day for it, where there is one. It is the latest, never a day to wait for. */
  readonly by?: PlainDate
  /** What changed since the last look, as facts of the policy. */
  readonly changes: readonly string[]
  /** Changes that the policy does not know: they count all the same. */
  readonly otherChanges: number
  /** The policy's advice on what changed, with its sources. */
  readonly advice: Advice
  /** The policy's pace at this level. */
  readonly pace?: Clock<'assessed'>
}

/** The last looks that have a day: the latest, or several of which none is surely the latest. */
function lastLooks(looks: readonly Look[]): readonly Look[] {
  const isLook = ({ level, answers }: Look) => level !== 'open' && (level !== 'not-assessed' || answers !== undefined)
  const dated = looks.filter((look) => look.on && !look.isAhead && isLook(look))
  return dated.filter(({ on }) => on && !dated.some((other) => other.on && other.hasBeen && isBefore(on, other.on)))
}

/** When to look again, and why. */
export function nextLook(
  bearer: Bearer,
  looks: readonly Look[],
  changes: readonly Changed[],
  { level, isAssessed }: { readonly level: Level; readonly isAssessed: boolean },
  policy: ReviewPolicy,
  today: PlainDate | undefined,
): NextLook {
  const last = lastLooks(looks)
  const since = changes.filter((one) => one.bearers.includes(bearer) && isOpen(one, last))
  const words = [...new Set(since.map(({ change }) => change))].sort()
  const known = words.filter((word) => Object.hasOwn(policy.early.facts, word))
  const otherChanges = since.filter(({ change }) => !known.includes(change)).length
  const advice = advise(Object.fromEntries(known.map((word): [string, Answer] => [word, 'yes'])), policy.early)
  const common = { changes: known, otherChanges, advice }

  const start = last.map(({ on }) => on?.day ?? '').sort()[0]
  if (start === undefined) {
    return { state: 'now', because: isAssessed ? 'day-missing' : 'not-assessed', ...common }
  }
  const pace = reckon(policy.pacing.levels[level].review, { assessed: start })
  const set = last.flatMap(({ lookAgain }) => (lookAgain ? [lookAgain.day] : []))
  const days = [...set, ...(pace.to ? [pace.to] : [])].sort()
  const by = days[0]
  const dated = { ...common, pace, ...(by && { by }) }
  if (!isAssessed) return { state: 'now', because: 'not-assessed', ...dated }
  const hasChanged = otherChanges > 0 || advice.outcome === Object.keys(policy.early.outcomes)[0]
  if (hasChanged) return { state: 'now', because: 'changed', ...dated }
  return { state: stateOn(today, by), because: by && by !== pace.to ? 'day-set' : 'pace', ...dated }
}

/** How soon to act after the last look. A window that has closed means: act now. */
export function firstAction(
  looks: readonly Look[],
  level: Level,
  isChild: boolean,
  { pacing }: ReviewPolicy,
  now: string,
): HourClock | 'at-once' {
  const { firstAction: usual, firstActionForChild } = pacing.levels[level]
  const window = isChild && firstActionForChild ? firstActionForChild : usual
  if (window === 'at-once') return window
  const clocks = lastLooks(looks).map(({ written }) => hoursLeft(window, written, now))
  const least = (clock: HourClock) => clock.hoursLeft?.from ?? 0
  const [soonest] = clocks.sort((one, other) => least(one) - least(other) || compare(one, other))
  return soonest ?? 'at-once'
}

const compare = (one: HourClock, other: HourClock) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)

/** A change is open until a look that surely came after it, or that says it rests on facts as new as that. */
function isOpen({ on }: Changed, last: readonly Look[]): boolean {
  if (!on) return true
  const covers = (look: Look) => {
    if (!look.on || !look.hasBeen) return false
    if (look.factsFrom) return !mayBeBefore(look.factsFrom, on) && !mayBeBefore(look.on, on)
    return isBefore(on, look.on)
  }
  return !last.some(covers)
}

function stateOn(today: PlainDate | undefined, by: PlainDate | undefined): LookState {
  if (today === undefined) return 'cannot-tell'
  if (by === undefined) return 'now'
  return today > by ? 'overdue' : today === by ? 'due' : 'ahead'
}
