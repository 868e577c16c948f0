import * as z from 'zod'
import { codeOf } from './code-list.ts'
import { bodies } from './codes/bodies.ts'
import { decisionResults } from './codes/decision-results.ts'
import { decisionStages } from './codes/decision-stages.ts'
import { type CrossRule, withRules } from './cross-rule.ts'
import { field } from './field.ts'
import { CodeWord } from './primitives/code-word.ts'
import { Country } from './primitives/country.ts'
import { PlainDate } from './primitives/plain-date.ts'
import { Pseudonym } from './primitives/pseudonym.ts'
import { RecordId } from './primitives/record-id.ts'
import { schemaName } from './schema-name.ts'

const {
  family: _family,
  interpreter: _interpreter,
  research: _research,
  business: _business,
  ...deciding
} = bodies.labels

const shape = z.strictObject({
  schema: schemaName('status-decision@1'),
  id: field(RecordId, {
    title: 'Id',
    description: 'Random name of this record.',
    sensitivity: 'internal',
    example: '9x4t-m2kc-w7hq',
  }),
  pseudonym: field(Pseudonym.optional(), {
    title: 'Pseudonym',
    description: 'Of the person. Absent inside a case: the person of the case.',
    sensitivity: 'top',
    example: 'k7q2-m9xd-4vht',
  }),
  by: field(codeOf({ ...bodies, labels: deciding }), {
    title: 'Decided by',
    description: 'Kind of body whose people decided. Never a program, and never a guess.',
    sensitivity: 'sensitive',
    example: 'identification-body',
  }),
  country: field(Country.optional(), {
    title: 'Country',
    description: 'Under whose law.',
    sensitivity: 'sensitive',
    example: 'PT',
  }),
  on: field(PlainDate, {
    title: 'Decided on',
    description: 'Day of the decision.',
    sensitivity: 'sensitive',
    example: '2026-03-10',
  }),
  stage: field(codeOf(decisionStages), {
    title: 'Stage',
    description: 'Which step it was.',
    sensitivity: 'sensitive',
    example: 'first',
  }),
  result: field(codeOf(decisionResults), {
    title: 'Result',
    description: 'What the body decided, as it wrote. It binds nobody’s care.',
    sensitivity: 'top',
    example: 'recognised-as-possible',
  }),
  procedure: field(CodeWord.optional(), {
    title: 'Procedure',
    description: 'Id of the procedure in the law of the place. Absent: not noted.',
    sensitivity: 'internal',
    example: 'national-referral-mechanism',
  }),
  sent: field(PlainDate.optional(), {
    title: 'Sent on',
    description: 'Day on which the notice was sent. Some periods run from here.',
    sensitivity: 'sensitive',
    example: '2026-03-11',
  }),
  received: field(PlainDate.optional(), {
    title: 'Received on',
    description: 'Day on which the person received it. Absent: not noted.',
    sensitivity: 'sensitive',
    example: '2026-03-14',
  }),
  replaces: field(RecordId.optional(), {
    title: 'Replaces',
    description: 'Id of the decision that this one changes. The earlier one stays in the record.',
    sensitivity: 'internal',
    example: '2kq7-h8wz-4mxn',
  }),
})

const datesInOrder: CrossRule<z.infer<typeof shape>> = {
  id: 'status-decision/dates-in-order',
  says: 'A notice is neither sent nor received before the decision, nor received before it was sent.',
  paths: ['/on', '/sent', '/received'],
  broken: ({ on, sent, received }) => [
    ...(sent !== undefined && sent < on ? [['sent']] : []),
    ...(received !== undefined && (received < on || (sent !== undefined && received < sent)) ? [['received']] : []),
  ],
}

/** The schema of the record `status-decision@1`, under a name of its own so that declarations stay short. */
export interface StatusDecisionSchema extends z.ZodObject<typeof shape.shape, z.core.$strict> {}

/**
 * `status-decision@1`: what a body decided about status, when. People decided it, elsewhere; the record says which kind
 * of body and on which day, or it is no record.
 *
 * @example
 * ```ts
 * import { StatusDecision } from '@cairn/schemas/status-decision'
 *
 * const decided = { schema: 'status-decision@1', id: '9x4t-m2kc-w7hq', by: 'identification-body', on: '2026-03-10', stage: 'first', result: 'recognised-as-possible' }
 * StatusDecision.safeParse(decided).success // => true
 * const { by, ...nobody } = decided
 * StatusDecision.safeParse(nobody).success // => false
 * ```
 */
export const StatusDecision: StatusDecisionSchema = withRules(shape, [datesInOrder])

/** What a body decided about status, as `status-decision@1`. */
export type StatusDecision = z.infer<typeof StatusDecision>
