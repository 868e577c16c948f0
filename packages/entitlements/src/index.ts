/**
 * What a person is entitled to, and until when. The rows of rights are an argument.
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
  Fact,
  Formula,
  Given,
  LogEntry,
  Presumed,
  Problem,
  ProblemCode,
  Range,
  Reason,
  RuleSet,
  Status,
  Why,
} from '@cairn/engine'
export { forLog } from '@cairn/engine'
export type {
  Clock,
  ClockProblem,
  ClockReading,
  ClockRule,
  ClockStretch,
  KnownDay,
  KnownDays,
  PlainDate,
  WantedDay,
  WorkingDays,
} from '@cairn/engine/clock'
export { workingDays } from '@cairn/engine/clock'
export type { ChildReturn, ReturnAdvice, ReturnFact } from './child-return.ts'
export { childReturn } from './child-return.ts'
export type { Concern } from './concerns.ts'
export type { EntitledPerson, EntitleOptions } from './entitle.ts'
export { entitle } from './entitle.ts'
export type {
  Entitlement,
  EntitlementClock,
  EntitlementProblem,
  Entitlements,
  Ground,
  SetAside,
  Warning,
} from './entitlement.ts'
export type { PlaceProblem } from './place-problem.ts'
export { placeProblem } from './place-problem.ts'
export type { Ending, Floor, Right, RightClock, RightKind, Rights } from './right.ts'
export type { EntitlementRecords } from './to-facts.ts'
export { toFacts } from './to-facts.ts'
