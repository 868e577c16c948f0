import * as z from 'zod'
import { codeOf } from './code-list.ts'
import { linkKinds } from './codes/link-kinds.ts'
import { needs } from './codes/needs.ts'
import { referralOutcomes } from './codes/referral-outcomes.ts'
import { referralReasons } from './codes/referral-reasons.ts'
import { referralStates } from './codes/referral-states.ts'
import { urgencies } from './codes/urgencies.ts'
import { type CrossRule, withRules } from './cross-rule.ts'
import { Exception } from './exception.ts'
import { field } from './field.ts'
import { FieldPath } from './primitives/field-path.ts'
import { Moment } from './primitives/moment.ts'
import { Note } from './primitives/note.ts'
import { Pseudonym } from './primitives/pseudonym.ts'
import { RecordId } from './primitives/record-id.ts'
import { Recipient } from './recipient.ts'
import { schemaName } from './schema-name.ts'

const shape = z.strictObject({
  schema: schemaName('referral@1'),
  id: field(RecordId, {
    title: 'Id',
    description: 'Random name of this referral.',
    sensitivity: 'internal',
    example: '4hw8-n2rq-z7mt',
  }),
  pseudonym: field(Pseudonym.optional(), {
    title: 'Pseudonym',
    description: 'Of the person. Absent inside a case: the person of the case.',
    sensitivity: 'top',
    example: 'k7q2-m9xd-4vht',
  }),
  direction: field(z.enum(['out', 'in']), {
    title: 'Direction',
    description: 'To another service, or from one.',
    sensitivity: 'internal',
    example: 'out',
  }),
  kind: field(codeOf(linkKinds), {
    title: 'Kind',
    description: 'A link tells the person where to go and passes nothing on; a referral passes something on.',
    sensitivity: 'internal',
    example: 'referral',
  }),
  other: field(Recipient, {
    title: 'Other side',
    description: 'Who receives, or who referred.',
    sensitivity: 'sensitive',
    example: { kind: 'ngo', id: 'open-door' },
  }),
  needs: field(z.array(codeOf(needs)).min(1).max(30), {
    title: 'For which needs',
    description: 'Codes of the list of needs.',
    sensitivity: 'sensitive',
    example: ['legal'],
  }),
  reason: field(codeOf(referralReasons).optional(), {
    title: 'Reason',
    description: 'Why a case is passed on or came in. Absent: not noted.',
    sensitivity: 'sensitive',
    example: 'more-services-needed',
  }),
  within: field(codeOf(urgencies).optional(), {
    title: 'Within',
    description: 'How soon it has to be taken up. Absent: not judged; it does not mean that it can wait.',
    sensitivity: 'internal',
    example: 'within-72-hours',
  }),
  at: field(Moment, {
    title: 'Made on',
    description: 'Day or instant.',
    sensitivity: 'sensitive',
    example: '2026-03-01',
  }),
  consent: field(RecordId.optional(), {
    title: 'Consent',
    description: 'Id of the consent it rests on.',
    sensitivity: 'internal',
    example: '7dk2-wq4m-h8xz',
  }),
  exception: field(Exception.optional(), {
    title: 'Without consent',
    description:
      'Only for risk to life: who decided, on which ground, and whether the person was told. Recorded afterwards; care never waits for it.',
    sensitivity: 'top',
    example: { role: 'protection-lead', basis: 'vital-interests', reason: 'Could not be woken.' },
  }),
  passedOn: field(z.array(FieldPath).max(200).optional(), {
    title: 'Passed on',
    description: 'Which fields were passed on, never their values. Absent: not noted. Empty: nothing.',
    sensitivity: 'sensitive',
    example: ['person/languages'],
  }),
  accompanied: field(z.enum(['yes', 'no', 'not-wanted']).optional(), {
    title: 'Accompanied',
    description: 'Whether somebody went along or made the first call together.',
    sensitivity: 'internal',
    example: 'yes',
  }),
  state: field(codeOf(referralStates), {
    title: 'State',
    description: 'How far it has come.',
    sensitivity: 'internal',
    example: 'in-progress',
  }),
  outcome: field(
    z
      .strictObject({
        what: field(codeOf(referralOutcomes), {
          title: 'Outcome',
          description: 'How it ended.',
          sensitivity: 'sensitive',
          example: 'completed',
        }),
        on: field(Moment, {
          title: 'On',
          description: 'Day or instant.',
          sensitivity: 'sensitive',
          example: '2026-03-05',
        }),
        note: field(Note.optional(), {
          title: 'Note',
          description: 'A sentence, if one is needed.',
          sensitivity: 'top',
          example: 'Asked us to try the other town.',
        }),
      })
      .optional(),
    {
      title: 'Outcome',
      description: 'How it ended. Absent: not ended, or nobody heard.',
      sensitivity: 'sensitive',
      example: { what: 'completed', on: '2026-03-05' },
    },
  ),
})
type Shape = z.infer<typeof shape>

const linkPassesNothing: CrossRule<Shape> = {
  id: 'referral/link-passes-nothing',
  says: 'A link passes nothing on.',
  paths: ['/kind', '/passedOn'],
  broken: ({ kind, passedOn = [] }) => (kind === 'link' && passedOn.length > 0 ? [['passedOn']] : []),
}

const restsOnSomething: CrossRule<Shape> = {
  id: 'referral/rests-on-consent',
  says: 'A referral that went out rests on a consent, or on an exception for risk to life that a named role decided.',
  paths: ['/direction', '/kind', '/state', '/consent', '/exception'],
  broken: ({ direction, kind, state, consent, exception }) =>
    direction === 'out' &&
    kind === 'referral' &&
    state !== 'planned' &&
    consent === undefined &&
    exception === undefined
      ? [['consent']]
      : [],
}

const closedWithOutcome: CrossRule<Shape> = {
  id: 'referral/closed-with-outcome',
  says: 'A closed referral has an outcome; one that is not closed has none.',
  paths: ['/state', '/outcome'],
  broken: ({ state, outcome }) => ((state === 'closed') === (outcome !== undefined) ? [] : [['outcome']]),
}

/** The schema of the record `referral@1`, under a name of its own so that declarations stay short. */
export interface ReferralSchema extends z.ZodObject<typeof shape.shape, z.core.$strict> {}

/**
 * `referral@1`: a link or a referral, out or in: for which needs, on which consent, what was passed on, what came of it.
 *
 * @example
 * ```ts
 * import { Referral } from '@cairn/schemas/referral'
 *
 * const out = {
 *   schema: 'referral@1',
 *   id: '4hw8-n2rq-z7mt',
 *   direction: 'out',
 *   kind: 'referral',
 *   other: { kind: 'ngo', id: 'open-door' },
 *   needs: ['legal'],
 *   at: '2026-03-01',
 *   state: 'in-progress',
 * }
 * Referral.safeParse({ ...out, consent: '7dk2-wq4m-h8xz' }).success // => true
 * Referral.safeParse(out).success // => false
 * ```
 */
export const Referral: ReferralSchema = withRules(shape, [linkPassesNothing, restsOnSomething, closedWithOutcome])

/** A link or a referral, as `referral@1`. */
export type Referral = z.infer<typeof Referral>
