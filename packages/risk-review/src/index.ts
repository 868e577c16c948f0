/**
 * How dangerous it is, for whom, and when to look again. The policy is an argument.
 *
 * @packageDocumentation
 */
export type { Advice, Answers, Citation, Citations, Presumed, Reason, RuleSet, Status } from '@cairn/engine'
export { forLog } from '@cairn/engine'
export type { BearerReview } from './bearer-review.ts'
export type { LevelCount, LevelCounts } from './count-levels.ts'
export { countLevels } from './count-levels.ts'
export type { Assessment, Change, Exposure, HistoryEntry, ReviewProblem, ReviewProblemCode } from './history.ts'
export type { Bearer, Level } from './level.ts'
export { bearers, highest, isAtLeast, levels } from './level.ts'
export type { Sheet, SheetLook } from './look-again.ts'
export { lookAgain } from './look-again.ts'
export type { LookReason, LookState, NextLook } from './next-look.ts'
export type { CareMeasure, Pace, ReviewPolicy } from './policy.ts'
export type { HealthWindow, Review, ReviewOptions } from './review.ts'
export { review } from './review.ts'
export type { Standing, View } from './standing.ts'
export { toFacts, toHistory } from './to-facts.ts'
