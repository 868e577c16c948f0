import type { Citations, RuleSet, Status } from '@cairn/engine'
import type { ClockRule, HourWindow } from '@cairn/engine/clock'
import type { Level } from './level.ts'

/** How soon at one level. */
export type Pace = {
  /** The window of the first action, or that it is at once. */
  readonly firstAction: HourWindow | 'at-once'
  /** A shorter window where the person is or may be a child. */
  readonly firstActionForChild?: HourWindow
  /** When to look again at the latest. */
  readonly review: ClockRule<'assessed'>
}

/** One thing that workers are owed, and from which level of their risk. */
export type CareMeasure = {
  readonly id: string
  readonly says: string
  readonly from: Level | 'always'
  readonly cites: Citations
  readonly status: Status
}

/** What a Society chose to review by. Each part is data, from a rulebook or its own. */
export type ReviewPolicy = {
  /** The level for one bearer, out of what was assessed and the bearer's own view. */
  readonly level: RuleSet<'assessed' | 'own-view', Level>
  /** Reasons to look again at once: its first outcome. */
  readonly early: RuleSet
  /** How soon to act and to look again, by level. */
  readonly pacing: { readonly levels: Readonly<Record<Level, Pace>> }
  /** A tool such as a matrix, and which level each of its outcomes reads as. */
  readonly tool?: { readonly set: RuleSet; readonly levels: Readonly<Record<string, Level>> }
  /** Windows in hours in which care has to start. */
  readonly health?: { readonly windows: readonly HourWindow[] }
  /** What workers are owed. */
  readonly care?: { readonly measures: readonly CareMeasure[] }
}
