import type { InForce } from '@cairn/engine'
import { isPlainDate } from '@cairn/engine/clock'

/** What is read of a rule set to choose one by date. */
export type Dated = {
  /** Stable id of the set. */
  readonly id: string
  /** From when to when it holds. */
  readonly inForce: InForce
}

/** Why this version: it is the only one in force that day, or of several it is the one that began last. */
export type VersionWhy = 'in-force' | 'began-last'

/** What stood in the way: stable codes. */
export type VersionProblemCode =
  | 'not-a-date'
  | 'empty-list'
  | 'version-without-dates'
  | 'before-the-first'
  | 'between-versions'
  | 'after-the-last'

/** Something that stood in the way: by code and position, never by value. */
export type VersionProblem = {
  readonly code: VersionProblemCode
  /** For `version-without-dates`: its position in the list, from 0. */
  readonly position?: number
}

/** The version in force on a day and why; where there is none, only `problems`, with at least one. */
export type VersionAsOf<Version extends Dated = Dated> = {
  /** The version, as it was given. */
  readonly version?: Version
  /** Its position in the list, from 0. */
  readonly position?: number
  readonly why?: VersionWhy
  /** From when to when it holds, with its note on how the days are counted, where it has one. */
  readonly inForce?: InForce
  readonly problems: readonly VersionProblem[]
}

/**
 * Picks, out of the dated versions of an instrument, the one in force on a day, and says why.
 *
 * Where several hold that day, the one that began last is taken; of two that began together, the one later in the list.
 * A day for which there is none gives a problem, and no version: nothing is guessed.
 *
 * @param versions - rule sets with `inForce`, in any order
 * @param asOf - the calendar date (`YYYY-MM-DD`); both ends of a stretch belong to it
 * @returns `version`, `position`, `why` and `inForce`, or none of them; `problems` by code and position. Never throws on data
 *
 * @example
 * ```ts
 * import { type RuleSet, screen, versionAsOf } from '@cairn/screening'
 * import { eu201136 } from '@cairn/rulebook/eu-2011-36'
 * import { eu201136AsAmended2024 } from '@cairn/rulebook/eu-2011-36-as-amended-2024'
 *
 * const versions: readonly RuleSet[] = [eu201136, eu201136AsAmended2024]
 * const chosen = versionAsOf(versions, '2026-07-15')
 * chosen.why // => 'in-force'
 * chosen.inForce?.from // => '2026-07-15'
 * chosen.inForce?.note?.includes('may hold the old text or the amended one') // => true
 * const advice = chosen.version && screen({ recruitment: 'yes' }, chosen.version)
 * advice?.by.id // => 'eu-2011-36-as-amended-2024'
 * versionAsOf(versions, '2000-01-01').problems // => [{ code: 'before-the-first' }]
 * ```
 */
export function versionAsOf<Version extends Dated>(versions: readonly Version[], asOf: string): VersionAsOf<Version> {
  if (!isPlainDate(asOf)) return { problems: [{ code: 'not-a-date' }] }
  if (!Array.isArray(versions) || versions.length === 0) return { problems: [{ code: 'empty-list' }] }
  const list: readonly Version[] = versions
  // By position, so that a hole in the list counts too.
  const positions = Array.from(list, (_, position) => position)
  const problems = positions
    .filter((position) => !stretchOf(list[position]))
    .map((position): VersionProblem => ({ code: 'version-without-dates', position }))
  const stretches = positions.flatMap((position) => {
    const inForce = stretchOf(list[position])
    return inForce ? [{ position, inForce }] : []
  })
  // Days are text whose order is that of the days.
  const begun = stretches.filter(({ inForce }) => inForce.from <= asOf)
  const holding = begun.filter(({ inForce: { to } }) => to === undefined || asOf <= to)
  const chosen = holding.reduce<(typeof holding)[number] | undefined>(
    (last, one) => (last && last.inForce.from > one.inForce.from ? last : one),
    undefined,
  )
  if (chosen) {
    const version = list[chosen.position] as Version
    return { version, ...chosen, why: holding.length === 1 ? 'in-force' : 'began-last', problems }
  }
  if (stretches.length === 0) return { problems }
  const code =
    begun.length === 0 ? 'before-the-first' : begun.length === stretches.length ? 'after-the-last' : 'between-versions'
  return { problems: [{ code }, ...problems] }
}

/** The days of a version, or nothing where they cannot be read. */
function stretchOf(version: unknown): InForce | undefined {
  if (typeof version !== 'object' || version === null) return undefined
  const { inForce } = version as { readonly inForce?: Partial<InForce> | null }
  if (typeof inForce !== 'object' || inForce === null || !isPlainDate(inForce.from)) return undefined
  const { from, to, note } = inForce
  const more = typeof note === 'string' ? { note } : {}
  if (to === undefined) return { from, ...more }
  return isPlainDate(to) && from <= to ? { from, to, ...more } : undefined
}
