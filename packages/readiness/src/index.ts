/**
 * Whether a Society is the right one to do this, and what to build first. The policy is an argument.
 *
 * @packageDocumentation
 */
export type { Advice, Answer, Answers, Citation, Citations, Criteria, LogEntry, Standing, Status } from '@cairn/engine'
export { forLog } from '@cairn/engine'
export type { DoorAdvice } from './at-the-door.ts'
export { atTheDoor } from './at-the-door.ts'
export type { Build, Bundle } from './build-first.ts'
export type { MessageAdvice } from './check-message.ts'
export { checkMessage } from './check-message.ts'
export type { EvidenceCount, EvidencePack, EvidenceProblem } from './evidence.ts'
export type { EvidenceOptions } from './evidence-pack.ts'
export { evidencePack } from './evidence-pack.ts'
export type { LookAgain } from './look-again.ts'
export type { Activity, Partner, ReadinessPolicy, Said, Step } from './policy.ts'
export type { ActivityAdvice, Preparation, PrepareOptions, PrepareProblem } from './prepare.ts'
export { prepare } from './prepare.ts'
export type { ToCome } from './to-come.ts'
export type { FactsOptions, Society, SocietyProblem } from './to-facts.ts'
export { toFacts } from './to-facts.ts'
