import * as z from 'zod'
import { Answers } from './answers.ts'
import { codeOf } from './code-list.ts'
import { caseStates } from './codes/case-states.ts'
import { closingReasons } from './codes/closing-reasons.ts'
import { dangers } from './codes/dangers.ts'
import { settings } from './codes/settings.ts'
import { Consent } from './consent.ts'
import { type CrossRule, withRules } from './cross-rule.ts'
import { Experience } from './experience.ts'
import { field } from './field.ts'
import { Needs } from './needs.ts'
import { Person } from './person.ts'
import { CodeWord } from './primitives/code-word.ts'
import { Instant } from './primitives/instant.ts'
import { Moment } from './primitives/moment.ts'
import { PlainDate } from './primitives/plain-date.ts'
import { Pseudonym } from './primitives/pseudonym.ts'
import { RecordId } from './primitives/record-id.ts'
import { Referral } from './referral.ts'
import { RiskAssessment } from './risk-assessment.ts'
import { schemaName } from './schema-name.ts'
import { StatusDecision } from './status-decision.ts'
import { Wish } from './wish.ts'

const kind = <const Kind extends string>(word: Kind) =>
  field(z.literal(word), {
    title: 'Kind',
    description: 'What kind of thing happened or was noted.',
    sensitivity: 'sensitive',
    example: word as NonNullable<Kind>,
  })
const part = <S extends z.ZodType>(schema: S, title: string, example: unknown) =>
  field(schema, {
    title,
    description: 'The record as it stands from here on.',
    sensitivity: 'top',
    example: example as never,
  })
const wish = part(Wish, 'Wish', { what: 'accommodation' })
const day = '2026-03-01'

const What = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: kind('person'),
    person: part(Person, 'Person', { schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht' }),
  }),
  z.strictObject({
    kind: kind('answers'),
    answers: part(Answers, 'Answers', { schema: 'answers@1', instrument: 'bali-2015', answers: { threats: 'yes' } }),
  }),
  z.strictObject({
    kind: kind('experience'),
    experience: part(Experience, 'Experience', { schema: 'experience@1', goingOn: 'unsure' }),
  }),
  z.strictObject({ kind: kind('needs'), needs: part(Needs, 'Needs', { schema: 'needs@1', on: day, needs: [] }) }),
  z.strictObject({
    kind: kind('risk'),
    risk: part(RiskAssessment, 'Risk', { schema: 'risk-assessment@1', bearer: 'person', level: 'high', on: day }),
  }),
  z.strictObject({
    kind: kind('consent'),
    consent: part(Consent, 'Consent', {
      schema: 'consent@1',
      id: '7dk2-wq4m-h8xz',
      purpose: 'referral',
      recipient: { kind: 'ngo' },
      fields: ['person/languages'],
      answer: 'yes',
      givenBy: { who: 'person' },
      on: day,
    }),
  }),
  z.strictObject({
    kind: kind('withdrawal'),
    consent: field(RecordId, {
      title: 'Consent',
      description: 'Id of the consent that is taken back.',
      sensitivity: 'internal',
      example: '7dk2-wq4m-h8xz',
    }),
    on: field(PlainDate, {
      title: 'Taken back on',
      description: 'Day. Where several are told, the earliest holds.',
      sensitivity: 'sensitive',
      example: '2026-04-01',
    }),
  }),
  z.strictObject({
    kind: kind('referral'),
    referral: part(Referral, 'Referral', {
      schema: 'referral@1',
      id: '4hw8-n2rq-z7mt',
      direction: 'out',
      kind: 'link',
      other: { kind: 'ngo' },
      needs: ['legal'],
      at: day,
      state: 'in-progress',
    }),
  }),
  z.strictObject({
    kind: kind('status-decision'),
    decision: part(StatusDecision, 'Decision', {
      schema: 'status-decision@1',
      id: '9x4t-m2kc-w7hq',
      by: 'identification-body',
      on: day,
      stage: 'first',
      result: 'recognised-as-possible',
    }),
  }),
  z.strictObject({
    kind: kind('emergency'),
    dangers: field(z.array(codeOf(dangers)).max(20), {
      title: 'Danger now',
      description: 'What cannot wait, as it stands from here on. Empty: asked, none told.',
      sensitivity: 'top',
      example: ['held-now'],
    }),
  }),
  z.strictObject({ kind: kind('wants'), wish }),
  z.strictObject({ kind: kind('agreed'), wish }),
  z.strictObject({ kind: kind('said-no'), wish }),
  z.strictObject({
    kind: kind('setting'),
    setting: field(codeOf(settings), {
      title: 'Setting',
      description: 'Inside one country, across borders, or not known.',
      sensitivity: 'sensitive',
      example: 'domestic',
    }),
  }),
  z.strictObject({
    kind: kind('state'),
    state: field(codeOf(caseStates), {
      title: 'State',
      description: 'State of the case from here on.',
      sensitivity: 'internal',
      example: 'follow-up',
    }),
    reason: field(codeOf(closingReasons).optional(), {
      title: 'Reason for closing',
      description: 'Only where the case is closed.',
      sensitivity: 'sensitive',
      example: 'person-asked',
    }),
  }),
  z.strictObject({ kind: kind('retraction') }),
  z.strictObject({
    kind: kind('erasure'),
    of: field(z.union([z.literal('everything'), z.array(RecordId).min(1).max(1000)]), {
      title: 'What is erased',
      description: 'The whole case, or the ids of events. Erasure wins over whatever arrives later.',
      sensitivity: 'internal',
      example: 'everything',
    }),
  }),
])

const shape = z.strictObject({
  schema: schemaName('event@1'),
  id: field(RecordId, {
    title: 'Id',
    description: 'Random name of this event.',
    sensitivity: 'internal',
    example: 'c4wz-8k2m-q7xh',
  }),
  case: field(Pseudonym, {
    title: 'Case',
    description: 'Pseudonym of the case.',
    sensitivity: 'top',
    example: 'k7q2-m9xd-4vht',
  }),
  at: field(Moment, {
    title: 'When',
    description: 'When it happened or was said; not when it was written down.',
    sensitivity: 'sensitive',
    example: '2026-03-01',
  }),
  noted: field(Instant, {
    title: 'Noted',
    description: 'When it was written down. Late is fine.',
    sensitivity: 'internal',
    example: '2026-03-01T16:40:00+01:00',
  }),
  by: field(CodeWord.optional(), {
    title: 'By',
    description: 'Role of whoever noted it. Never a name, never a device.',
    sensitivity: 'internal',
    example: 'case-worker',
  }),
  corrects: field(RecordId.optional(), {
    title: 'Corrects',
    description: 'Id of the event that this one stands in for. The earlier one stays in the history.',
    sensitivity: 'internal',
    example: 'w8xq-4mzk-2h7c',
  }),
  what: field(What, {
    title: 'What',
    description: 'What happened, or what was noted.',
    sensitivity: 'top',
    example: { kind: 'emergency', dangers: ['held-now'] },
  }),
})
type Shape = z.infer<typeof shape>

const retractionOfSomething: CrossRule<Shape> = {
  id: 'event/retraction-of-something',
  says: 'A retraction names the event it takes back, and an erasure corrects none.',
  paths: ['/what/kind', '/corrects'],
  broken: ({ what, corrects }) =>
    (what.kind === 'retraction' && corrects === undefined) || (what.kind === 'erasure' && corrects !== undefined)
      ? [['corrects']]
      : [],
}

const notItself: CrossRule<Shape> = {
  id: 'event/not-itself',
  says: 'An event does not correct itself.',
  paths: ['/id', '/corrects'],
  broken: ({ id, corrects }) => (corrects === id ? [['corrects']] : []),
}

const reasonOfAClosedCase: CrossRule<Shape> = {
  id: 'event/reason-of-a-closed-case',
  says: 'A reason for closing stands only where the case is closed.',
  paths: ['/what/state', '/what/reason'],
  broken: ({ what }) =>
    what.kind === 'state' && what.reason !== undefined && (what.state === 'open' || what.state === 'follow-up')
      ? [['what', 'reason']]
      : [],
}

/** The schema of the record `event@1`, under a name of its own so that declarations stay short. */
export interface EventSchema extends z.ZodObject<typeof shape.shape, z.core.$strict> {}

/**
 * `event@1`: one thing that happened in a case, or that was noted, corrected, taken back or erased. A case is the sum of
 * its events: see {@link fold}.
 *
 * @example
 * ```ts
 * import { Event } from '@cairn/schemas/event'
 *
 * Event.safeParse({
 *   schema: 'event@1',
 *   id: 'c4wz-8k2m-q7xh',
 *   case: 'k7q2-m9xd-4vht',
 *   at: '2026-03-01',
 *   noted: '2026-03-01T16:40:00+01:00',
 *   what: { kind: 'wants', wish: { what: 'accommodation' } },
 * }).success // => true
 * ```
 */
export const Event: EventSchema = withRules(shape, [retractionOfSomething, notItself, reasonOfAClosedCase])

/** One event of a case, as `event@1`. */
export type Event = z.infer<typeof Event>
