import { type Clock, type ClockRule, type KnownDay, readDate, reckon } from '@cairn/engine/clock'
import { legibleFields, legibleList } from './legible.ts'

/** A sheet that has to be looked at again, and when it was last checked. */
export type Sheet<Kind extends string = string> = { readonly kind: Kind; readonly checked?: KnownDay }

/** When to look again at one sheet. A day that is not known, or a kind without a period, means: look now. */
export type SheetLook<Kind extends string = string> = {
  /** Absent where it cannot be read. */
  readonly kind?: Kind
  /** Position of the sheet in what was handed in. */
  readonly position: number
  readonly state: 'overdue' | 'due' | 'ahead' | 'look-now'
  readonly clock?: Clock<'checked'>
}

/**
 * When to look again at entries about services, results about readiness, and the context of a country.
 *
 * @param sheets - what was checked when
 * @param periods - a rule of time for each kind
 * @param asOf - the day asked about, `YYYY-MM-DD`
 * @returns one result for each sheet, in the same order, none where there is no list; never throws on data
 *
 * @example
 * ```ts
 * import { lookAgain } from '@cairn/risk-review'
 * import { lookAgainPeriods } from '@cairn/rulebook/look-again-periods'
 *
 * const sheets = [{ kind: 'service', checked: '2026-01-01' }, { kind: 'country' }] as const
 * lookAgain(sheets, lookAgainPeriods.kinds, '2026-04-02').map(({ state }) => state) // => ['overdue', 'look-now']
 * ```
 */
export function lookAgain<Kind extends string>(
  sheets: readonly Sheet<Kind>[],
  periods: Readonly<Record<Kind, ClockRule<'checked'>>>,
  asOf: string,
): readonly SheetLook<Kind>[] {
  const today = readDate(asOf)
  return (legibleList(sheets) ?? []).map((sheet, position) => {
    const { kind: given, checked } = legibleFields(sheet, ['kind', 'checked']) ?? {}
    if (typeof given !== 'string') return { position, state: 'look-now' }
    const kind = given as Kind
    const rule = Object.hasOwn(periods, kind) ? periods[kind] : undefined
    if (!rule) return { kind, position, state: 'look-now' }
    const clock = reckon(rule, checked === undefined ? {} : { checked: checked as KnownDay })
    const by = clock.from ?? clock.to
    const isAhead = today.ok && clock.starts.to !== undefined && clock.starts.to > today.value
    if (!by || !today.ok || isAhead) return { kind, position, state: 'look-now', clock }
    return { kind, position, state: today.value > by ? 'overdue' : today.value === by ? 'due' : 'ahead', clock }
  })
}
