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
export type { Screening, ScreenOptions } from './screen.ts'
export { screen } from './screen.ts'
export { toFacts } from './to-facts.ts'
