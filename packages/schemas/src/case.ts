import * as z from 'zod'
import { Answers } from './answers.ts'
import { caseRules } from './case-rules.ts'
import { codeOf } from './code-list.ts'
import { caseStates } from './codes/case-states.ts'
import { closingReasons } from './codes/closing-reasons.ts'
import { dangers } from './codes/dangers.ts'
import { settings } from './codes/settings.ts'
import { Consent } from './consent.ts'
import { withRules } from './cross-rule.ts'
import { Event } from './event.ts'
import { Experience } from './experience.ts'
import { field } from './field.ts'
import { Needs } from './needs.ts'
import { Person } from './person.ts'
import { Pseudonym } from './primitives/pseudonym.ts'
import { Referral } from './referral.ts'
import { ReturnAssessment } from './return-assessment.ts'
import { RiskAssessment } from './risk-assessment.ts'
import { schemaName } from './schema-name.ts'
import { StatusDecision } from './status-decision.ts'
import { Wish } from './wish.ts'

const list = <S extends z.ZodType>(record: S, title: string, description: string, example: NonNullable<z.output<S>>) =>
  field(z.array(record).max(1000).optional(), {
    title,
    description: `${description} Absent: none recorded.`,
    sensitivity: 'top',
    example: [example],
  })
const day = '2026-03-01'

const shape = z.strictObject({
  schema: schemaName('case@1'),
  pseudonym: field(Pseudonym, {
    title: 'Pseudonym of the case',
    description: 'Random name of the file; it may be the person’s.',
    sensitivity: 'top',
    example: 'k7q2-m9xd-4vht',
  }),
  person: field(Person, {
    title: 'Person',
    description: 'Whom the case is about.',
    sensitivity: 'top',
    example: { schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht' },
  }),
  answers: field(z.array(Answers).max(1000), {
    title: 'Answers',
    description: 'One entry for each conversation, oldest first. Empty: nothing was asked yet.',
    sensitivity: 'top',
    example: [{ schema: 'answers@1', instrument: 'bali-2015', answers: { 'papers-held': 'yes' } }],
  }),
  emergency: field(z.array(codeOf(dangers)).max(20).optional(), {
    title: 'Danger now',
    description: 'What cannot wait. Absent: not asked. An empty list: asked, none told.',
    sensitivity: 'top',
    example: ['no-safe-place-tonight'],
  }),
  wants: field(z.array(Wish).max(100).optional(), {
    title: 'Wants',
    description: 'What the person asks for. Absent: not asked.',
    sensitivity: 'sensitive',
    example: [{ what: 'accommodation' }],
  }),
  agreed: field(z.array(Wish).max(100).optional(), {
    title: 'Agreed to',
    description: 'What the person said yes to. It is not a consent to share: that has a record of its own.',
    sensitivity: 'sensitive',
    example: [{ what: 'be-accompanied' }],
  }),
  saidNo: field(z.array(Wish).max(100).optional(), {
    title: 'Said no to',
    description: 'What the person does not want. A no is not a sign, and may be taken back by the person at any time.',
    sensitivity: 'sensitive',
    example: [{ what: 'police-contact' }],
  }),
  setting: field(codeOf(settings).optional(), {
    title: 'Setting',
    description: 'Inside one country or across borders, where known. Never a condition of help.',
    sensitivity: 'sensitive',
    example: 'domestic',
  }),
  state: field(codeOf(caseStates).optional(), {
    title: 'State',
    description: 'Whether work is going on. Absent: open.',
    sensitivity: 'internal',
    example: 'open',
  }),
  closing: field(codeOf(closingReasons).optional(), {
    title: 'Reason for closing',
    description: 'Only where the case is closed.',
    sensitivity: 'sensitive',
    example: 'person-asked',
  }),
  experience: list(Experience, 'Experience', 'What happened, one entry for each time it was told, oldest first.', {
    schema: 'experience@1',
    goingOn: 'unsure',
  }),
  needs: list(Needs, 'Needs', 'One entry for each conversation about needs, oldest first.', {
    schema: 'needs@1',
    on: day,
    needs: [{ need: 'accommodation', answer: 'yes', saidBy: 'person' }],
  }),
  risk: list(RiskAssessment, 'Risk', 'One entry for each bearer and each time, oldest first.', {
    schema: 'risk-assessment@1',
    bearer: 'person',
    level: 'high',
    on: day,
  }),
  returnAssessment: field(ReturnAssessment.optional(), {
    title: 'Assessment before a return',
    description: 'What is known of the assessment that has to stand before a child returns. Absent: not asked.',
    sensitivity: 'top',
    example: { made: 'no' },
  }),
  consents: list(Consent, 'Consents', 'One entry for each purpose and recipient, refusals among them.', {
    schema: 'consent@1',
    id: '7dk2-wq4m-h8xz',
    purpose: 'referral',
    recipient: { kind: 'ngo', id: 'open-door' },
    fields: ['person/languages'],
    answer: 'yes',
    givenBy: { who: 'person' },
    on: day,
  }),
  referrals: list(Referral, 'Referrals', 'Links and referrals, out and in.', {
    schema: 'referral@1',
    id: '4hw8-n2rq-z7mt',
    direction: 'out',
    kind: 'link',
    other: { kind: 'ngo', id: 'open-door' },
    needs: ['legal'],
    at: day,
    state: 'in-progress',
  }),
  statusDecisions: list(
    StatusDecision,
    'Decisions about status',
    'What bodies decided. Never filled in by a program.',
    {
      schema: 'status-decision@1',
      id: '9x4t-m2kc-w7hq',
      by: 'identification-body',
      on: day,
      stage: 'first',
      result: 'recognised-as-possible',
    },
  ),
  events: list(Event, 'History', 'The events that the case is the sum of, where they are kept with it.', {
    schema: 'event@1',
    id: 'c4wz-8k2m-q7xh',
    case: 'k7q2-m9xd-4vht',
    at: day,
    noted: '2026-03-01T16:40:00+01:00',
    what: { kind: 'setting', setting: 'domestic' },
  }),
})
/** The schema of the record `case@1`, under a name of its own so that declarations stay short. */
export interface CaseSchema extends z.ZodObject<typeof shape.shape, z.core.$strict> {}

/**
 * `case@1`: one person, what they answered, what they want, what cannot wait, and the records that grew around it. It
 * holds no finding of its own about the person; decisions of others stand in it with their body and day.
 *
 * @example
 * ```ts
 * import { Case } from '@cairn/schemas/case'
 *
 * const person = { schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht' }
 * Case.safeParse({ schema: 'case@1', pseudonym: 'k7q2-m9xd-4vht', person, answers: [] }).success // => true
 * ```
 */
export const Case: CaseSchema = withRules(shape, caseRules)

/** A case, as `case@1`. */
export type Case = z.infer<typeof Case>
