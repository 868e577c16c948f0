import * as z from 'zod'
import { Answers } from './answers.ts'
import { codeOf } from './code-list.ts'
import { caseStates } from './codes/case-states.ts'
import { closingReasons } from './codes/closing-reasons.ts'
import { dangers } from './codes/dangers.ts'
import { settings } from './codes/settings.ts'
import { Consent } from './consent.ts'
import { Experience } from './experience.ts'
import { field } from './field.ts'
import { Needs } from './needs.ts'
import { Person } from './person.ts'
import { PlainDate } from './primitives/plain-date.ts'
import { RecordId } from './primitives/record-id.ts'
import { Referral } from './referral.ts'
import { ReturnAssessment } from './return-assessment.ts'
import { RiskAssessment } from './risk-assessment.ts'
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

/**
 * What an event tells: a record as it stands from here on, a danger, a wish, a withdrawal, the state of the case, or that
 * an event is taken back or erased.
 *
 * @example
 * ```ts
 * import { Happening } from '@cairn/schemas'
 *
 * Happening.safeParse({ kind: 'wants', wish: { what: 'accommodation' } }).success // => true
 * Happening.safeParse({ kind: 'erasure', of: 'everything' }).success // => true
 * ```
 */
export const Happening = z.discriminatedUnion('kind', [
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
    kind: kind('return-assessment'),
    assessment: part(ReturnAssessment, 'Assessment before a return', { made: 'no' }),
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

/** What an event tells. */
export type Happening = z.infer<typeof Happening>
