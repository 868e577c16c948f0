import type { Answer } from '../answer.ts'
import { findings } from './catalogue.ts'

/** What a finding is called: stable, never reused. */
export type FindingCode =
  | 'refused'
  | 'not-proved'
  | 'gap'
  | 'overlap'
  | 'order-decides'
  | 'dead-rule'
  | 'unreachable-outcome'
  | 'never-matters'
  | 'threshold-cannot-be-met'
  | 'never-holds'
  | 'always-holds'
  | 'unused-line'
  | 'falls'
  | 'presumption-changes-nothing'
  | 'example-differs'
  | 'example-missing'
  | 'clause-without-example'
  | 'clause-changes-nothing'
  | 'signs-without-example'
  | 'source-never-cited'
  | 'source-not-listed'
  | 'not-read'
  | 'reading-expired'
  | 'out-of-force'

/** How grave it is: an error stops a release, a warning is for the reviewer to weigh. */
export type Severity = 'error' | 'warning'

/** A case in the shape of a worked example; signs that it does not name are answered no, other facts do not matter. */
export type Counterexample = {
  readonly yes: readonly string[]
  readonly restNo: true
  /** Choices, numbers and dates. */
  readonly is?: Readonly<Record<string, Answer>>
  /** How a grade on which sources disagree is taken. */
  readonly grades?: Readonly<Record<string, string>>
}

/** Something that a check found. */
export type Finding = {
  readonly code: FindingCode
  readonly severity: Severity
  /** Id of the rule, line, fact, outcome, source or set. */
  readonly where: string
  /** One or two plain sentences. */
  readonly says: string
  /** The smallest case that shows it, where there is one. */
  readonly counterexample?: Counterexample
}

/** A finding with the severity of its code. */
export function finding(code: FindingCode, where: string, says: string, counterexample?: Counterexample): Finding {
  const { severity } = findings[code]
  return { code, severity, where, says, ...(counterexample && { counterexample }) }
}
