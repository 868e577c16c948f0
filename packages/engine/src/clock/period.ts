import type { Citations, Status } from '../citation.ts'
import { freeze } from '../freeze.ts'
import { addDays, addMonths, type Clamp, type PlainDate } from './plain-date.ts'
import { addWorkingDays, type WorkingDays } from './working-days.ts'

/**
 * Whether the day of the event is the first day of the period (`inclusive`: "30 days beginning with") or the day before
 * it (`exclusive`: "30 days from"). `unread`: nobody has read which, so both readings are given.
 */
export type Counting = 'inclusive' | 'exclusive' | 'unread'

/** A length of time in days, working days or calendar months. A month says what becomes of a day it does not have. */
export type Span =
  | { readonly length: number; readonly unit: 'day' }
  | { readonly length: number; readonly unit: 'working-day' }
  | { readonly length: number; readonly unit: 'month'; readonly clamp: Clamp | 'unread' }

/** Why no length can be given: the statute has none, its text was not read, or it is not known to be in force. */
export type NoLength = 'none-in-statute' | 'not-read' | 'not-known-in-force'

/**
 * How long a period is. `exact`: that long. `floor`: at least that long, so never an end. `ceiling`: at most that long.
 * `range`: somewhere between two lengths. `none`: no length, so never a date.
 */
export type Length =
  | (Span & { readonly kind: 'exact' | 'floor' | 'ceiling'; readonly counting: Counting })
  | { readonly kind: 'range'; readonly shortest: Span; readonly longest: Span; readonly counting: Counting }
  | { readonly kind: 'none'; readonly why: NoLength }

/** A period as a rule of time writes it. */
export type Period<Event extends string = string> = { readonly op: 'period' } & Length & {
    /** The event it runs from, where that is not the one the rule names. */
    readonly runsFrom?: Event
    /** What the length rests on, where that is more than the rule cites. */
    readonly cites?: Citations
    /** How far that source was read. */
    readonly status?: Status
  }

/**
 * A period as plain data: how long, from which event, how its days are counted.
 *
 * @param definition - its kind, length, unit and counting
 * @returns a frozen period, for the `ends` of `clock`, which refuses one that cannot be right
 *
 * @example
 * ```ts
 * import { period } from '@cairn/engine/clock'
 *
 * const thirtyDays = period({ kind: 'exact', length: 30, unit: 'day', counting: 'inclusive' })
 * thirtyDays.op // => 'period'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function period<const Event extends string = never>(
  definition: Length & Pick<Period<Event>, 'runsFrom' | 'cites' | 'status'>,
): Period<Event> {
  return freeze({ op: 'period', ...definition })
}

/** One way of counting, and the words for what was chosen where the text leaves a choice. */
export type Count = {
  readonly counting: Exclude<Counting, 'unread'>
  readonly clamp: Clamp
  readonly reads: readonly string[]
}

/** Every way in which the period may be counted: one, unless its counting or its clamping is unread. */
export function countsOf(length: Exclude<Length, { kind: 'none' }>): readonly Count[] {
  const countings =
    length.counting === 'unread'
      ? ([
          ['inclusive', ['first-day-counts']],
          ['exclusive', ['first-day-does-not-count']],
        ] as const)
      : ([[length.counting, []]] as const)
  const clamps = spansOf(length).some((span) => span.unit === 'month' && span.clamp === 'unread')
    ? ([
        ['last-day', ['month-ends-on-its-last-day']],
        ['next-day', ['month-runs-on-to-the-next']],
      ] as const)
    : ([['last-day', []]] as const)
  return countings.flatMap(([counting, counted]) =>
    clamps.map(([clamp, clamped]) => ({ counting, clamp, reads: [...counted, ...clamped] })),
  )
}

/** The spans a length is made of: two for a range. */
export function spansOf(length: Exclude<Length, { kind: 'none' }>): readonly Span[] {
  return length.kind === 'range' ? [length.shortest, length.longest] : [length]
}

/**
 * The last day of a span that runs from a day. Counted inclusively, a span of days or months ends one day earlier; one
 * of working days begins with the first working day.
 *
 * @returns nothing for working days without a list of them: a weekend is not guessed
 */
export function lastDayOf(
  span: Span,
  from: PlainDate,
  count: Count,
  offices: WorkingDays | undefined,
): { readonly day: PlainDate; readonly warnings: readonly 'holidays-not-covered'[] } | undefined {
  const back = count.counting === 'inclusive' ? -1 : 0
  if (span.unit === 'working-day') return offices && addWorkingDays(addDays(from, back), span.length, offices)
  const reached =
    span.unit === 'day'
      ? addDays(from, span.length)
      : addMonths(from, span.length, span.clamp === 'unread' ? count.clamp : span.clamp)
  return { day: addDays(reached, back), warnings: [] }
}
