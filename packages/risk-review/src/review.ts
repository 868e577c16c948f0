import { type HourClock, hoursLeft, type PlainDate } from '@cairn/engine/clock'
import { type BearerReview, reviewOf } from './bearer-review.ts'
import type { HistoryEntry, ReviewProblem } from './history.ts'
import { type Bearer, bearers, highest, isAtLeast, type Level } from './level.ts'
import { readMoment } from './moment.ts'
import type { LookReason, LookState } from './next-look.ts'
import type { CareMeasure, ReviewPolicy } from './policy.ts'
import { type Read, readHistory } from './read-history.ts'

/** One window of care. Whatever its state, the next step is to refer. */
export type HealthWindow = HourClock & { readonly next: 'refer-at-once' | 'refer-within-72-hours' }

/** The risks of one case: four bearers apart. */
export type Review = {
  readonly bearers: Readonly<Record<Bearer, BearerReview>>
  /** The highest of the four, or of a look whose bearer cannot be read. Never an average. */
  readonly highest: Level
  /** Who bears it. */
  readonly highestFor: readonly Bearer[]
  /** Bearers that nobody assessed; each shows as high. */
  readonly unassessed: readonly Bearer[]
  /** The next looks, soonest first. */
  readonly schedule: readonly {
    readonly bearer: Bearer
    readonly state: LookState
    readonly because: LookReason
    readonly by?: PlainDate
  }[]
  /** Windows of care, for each time that is noted. */
  readonly health: readonly HealthWindow[]
  /** What workers are owed, and whether it is due at their level. Nobody is named. */
  readonly care: readonly (CareMeasure & { readonly isDue: boolean })[]
  /** What could not be read or does not hold: by code and position. */
  readonly problems: readonly ReviewProblem[]
}

/** What {@link review} is told beside history and policy. */
export type ReviewOptions = {
  /** The instant asked about, with offset; the library never looks at a clock of its own. */
  readonly now: string
  /** `adult` where the person surely is one; anything else reads as a child. */
  readonly age?: string
}

/**
 * How dangerous it is, for whom, and when to look again.
 *
 * @param history - assessments, changes and exposures, in any order
 * @param policy - what the Society chose to review by
 * @param options - `now`, an instant with offset; `age`
 * @returns the risks of four bearers apart, with dates of their own; never throws on data
 *
 * @example
 * ```ts
 * import { review } from '@cairn/risk-review'
 * import { earlyReview } from '@cairn/rulebook/early-review'
 * import { riskLevel } from '@cairn/rulebook/risk-level'
 * import { riskPacing } from '@cairn/rulebook/risk-pacing'
 *
 * const policy = { level: riskLevel, early: earlyReview, pacing: riskPacing }
 * const { bearers, unassessed } = review(
 *   [{ kind: 'assessment', bearer: 'person', level: 'medium', on: '2026-03-01', ownView: { level: 'high' } }],
 *   policy,
 *   { now: '2026-03-05T09:00:00+01:00' },
 * )
 * bearers.person.level // => 'high'
 * bearers.person.lookAgain.by // => '2026-03-08'
 * bearers.family.isAssessed // => false
 * unassessed // => ['family', 'workers', 'organisation']
 * ```
 */
export function review(history: readonly HistoryEntry[], policy: ReviewPolicy, options: ReviewOptions): Review {
  const { now, age } = options
  const found = readMoment(now)
  const asked = found?.seconds === undefined ? undefined : found
  const read = readHistory(history, asked)
  if (!asked) read.problems.push({ code: 'not-a-moment', position: -1, field: 'now' })
  const of = (bearer: Bearer) => reviewOf(bearer, read, policy, asked?.day, { now, isChild: age !== 'adult' })
  const all = { person: of('person'), family: of('family'), workers: of('workers'), organisation: of('organisation') }
  // A level whose bearer cannot be read may be anybody's: it counts here.
  const top = highest([...bearers.map((bearer) => all[bearer].level), ...read.unplaced]) ?? 'high'
  const { level } = all.workers
  return {
    bearers: all,
    highest: top,
    highestFor: bearers.filter((bearer) => all[bearer].level === top),
    unassessed: bearers.filter((bearer) => !all[bearer].isAssessed),
    schedule: bearers
      .map((bearer) => {
        const { state, because, by } = all[bearer].lookAgain
        return { bearer, state, because, ...(by && { by }) }
      })
      .sort((one, other) => urgency(one) - urgency(other) || ((one.by ?? '') < (other.by ?? '') ? -1 : 1)),
    health: windowsOf(read, policy, now),
    care: (policy.care?.measures ?? []).map((one) => ({
      ...one,
      isDue: one.from === 'always' || isAtLeast(level, one.from),
    })),
    problems: read.problems,
  }
}

function windowsOf({ exposures }: Read, { health }: ReviewPolicy, now: string): readonly HealthWindow[] {
  const windows = exposures.flatMap((happened) =>
    (health?.windows ?? []).map((window): HealthWindow => {
      const left = hoursLeft(window, happened, now)
      return { ...left, next: left.state === 'closed' ? 'refer-within-72-hours' : 'refer-at-once' }
    }),
  )
  return windows.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
}

const order: readonly LookState[] = ['now', 'cannot-tell', 'overdue', 'due', 'ahead']
const urgency = ({ state }: { readonly state: LookState }) => order.indexOf(state)
