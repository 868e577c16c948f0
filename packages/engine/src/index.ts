/**
 * How a question, a rule and a citation are written, decided and explained. Knows nothing of any field of work.
 *
 * @packageDocumentation
 */
export type { Advice, By, Dispute, Given, LogEntry, Presumed, Problem, ProblemCode, Reason } from './advice.ts'
export { forLog } from './advice.ts'
export type { Answer, Answers, Range, Why } from './answer.ts'
export type { Citation, Citations, Source, SourceKind, SourceRecord, Status } from './citation.ts'
export { source, weakest } from './citation.ts'
export type { Compiled, Tally } from './compile.ts'
export { advise, compile } from './compile.ts'
export type { Criteria, CriteriaDefinition, Criterion, Standing } from './criteria.ts'
export { appraise, criteria } from './criteria.ts'
export { adviseEach, each } from './each.ts'
export type { Example, Examples } from './example.ts'
export { answersOf, examples } from './example.ts'
export type { Choice, DisputedGrade, Fact, Measure, Presumption, Sensitivity, Sign } from './fact.ts'
export { anyUnknown, choice, date, number, presume, sign } from './fact.ts'
export type { Formula, Operator } from './formula.ts'
export { all, any, atLeast, between, count, is, not, oneOf, reaches, weigh, yes } from './formula.ts'
export type { Packed } from './pack.ts'
export type { InForce, Line, Rule } from './rule.ts'
export { line, rule } from './rule.ts'
export type { Definition, NotEncoded, Reading, RuleSet } from './rule-set.ts'
export { ruleSet } from './rule-set.ts'
export { RulebookError } from './rulebook-error.ts'
export type { Cell, Row, TableDefinition } from './table.ts'
export { table } from './table.ts'
