import { Answers } from './answers.ts'
import { Case } from './case.ts'
import { Consent } from './consent.ts'
import { Event } from './event.ts'
import { Experience } from './experience.ts'
import { Needs } from './needs.ts'
import { Person } from './person.ts'
import { Referral } from './referral.ts'
import { RiskAssessment } from './risk-assessment.ts'
import { Service } from './service.ts'
import { Society } from './society.ts'
import { StatusDecision } from './status-decision.ts'

/**
 * Every record, by the word in its schema line.
 *
 * @example
 * ```ts
 * import { records } from '@cairn/schemas'
 *
 * Object.keys(records).includes('consent@1') // => true
 * ```
 */
export const records = {
  'answers@1': Answers,
  'case@1': Case,
  'consent@1': Consent,
  'event@1': Event,
  'experience@1': Experience,
  'needs@1': Needs,
  'person@1': Person,
  'referral@1': Referral,
  'risk-assessment@1': RiskAssessment,
  'service@1': Service,
  'society@1': Society,
  'status-decision@1': StatusDecision,
} as const

/** The word in the schema line of a record. */
export type RecordName = keyof typeof records

/** Any record. */
export type AnyRecord =
  | Answers
  | Case
  | Consent
  | Event
  | Experience
  | Needs
  | Person
  | Referral
  | RiskAssessment
  | Service
  | Society
  | StatusDecision

/**
 * The schema that a record's own schema line names.
 *
 * @param line - the value of the field `schema`, whatever it is
 * @returns the schema, or nothing when the word is not one of ours
 *
 * @example
 * ```ts
 * import { Person, schemaFor } from '@cairn/schemas'
 *
 * schemaFor('person@1') === Person // => true
 * schemaFor('toString') // => undefined
 * ```
 */
export const schemaFor = (line: unknown): (typeof records)[RecordName] | undefined =>
  typeof line === 'string' && Object.hasOwn(records, line) ? records[line as RecordName] : undefined
