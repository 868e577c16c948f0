/**
 * What might be going on, and what should still be asked. The instrument is an argument.
 *
 * @packageDocumentation
 */
export type {
  Advice,
  Answer,
  Answers,
  By,
  Citation,
  Citations,
  Dispute,
  Given,
  LogEntry,
  Presumed,
  Problem,
  ProblemCode,
  Range,
  Reason,
  RuleSet,
  Status,
  Tally,
  Why,
} from '@cairn/engine'
export { forLog } from '@cairn/engine'
export type { AsOfProblemCode } from './as-of-problem.ts'
export type { PredictiveValue, Share, StudyFigures } from './predictive-value.ts'
export { predictiveValue } from './predictive-value.ts'
export type { Screening, ScreenOptions } from './screen.ts'
export { screen } from './screen.ts'
export type { LineState, Standing } from './standing.ts'
export { standing } from './standing.ts'
export { toFacts } from './to-facts.ts'
export type { Dated, VersionAsOf, VersionProblem, VersionProblemCode, VersionWhy } from './version-as-of.ts'
export { versionAsOf } from './version-as-of.ts'
