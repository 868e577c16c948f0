import * as z from 'zod'
import { codeOf } from './code-list.ts'
import { notices } from './codes/notices.ts'
import { purposes } from './codes/purposes.ts'
import { type CrossRule, withRules } from './cross-rule.ts'
import { field } from './field.ts'
import { FieldPath } from './primitives/field-path.ts'
import { Interpreter } from './primitives/interpreter.ts'
import { Language } from './primitives/language.ts'
import { PlainDate } from './primitives/plain-date.ts'
import { Pseudonym } from './primitives/pseudonym.ts'
import { RecordId } from './primitives/record-id.ts'
import { Recipient } from './recipient.ts'
import { schemaName } from './schema-name.ts'

const tie = field(z.enum(['none-found', 'possible', 'not-known']).optional(), {
  title: 'Tie to somebody involved',
  description: 'Absent or not known reads as possible, and a yes with a possible tie reads as no consent.',
  sensitivity: 'top',
  example: 'none-found',
})

const shape = z.strictObject({
  schema: schemaName('consent@1'),
  id: field(RecordId, {
    title: 'Id',
    description: 'Random name of this consent, for referrals and withdrawals to point to.',
    sensitivity: 'internal',
    example: '7dk2-wq4m-h8xz',
  }),
  pseudonym: field(Pseudonym.optional(), {
    title: 'Pseudonym',
    description: 'Of the person. Absent inside a case: the person of the case.',
    sensitivity: 'top',
    example: 'k7q2-m9xd-4vht',
  }),
  purpose: field(codeOf(purposes), {
    title: 'Purpose',
    description: 'What for. One purpose for each record.',
    sensitivity: 'sensitive',
    example: 'referral',
  }),
  recipient: field(Recipient, {
    title: 'Recipient',
    description: 'Who may be told. One recipient for each record.',
    sensitivity: 'sensitive',
    example: { kind: 'ngo', id: 'open-door' },
  }),
  fields: field(z.array(FieldPath).min(1).max(200), {
    title: 'Fields',
    description: 'What may be told, field by field. There is no word for everything.',
    sensitivity: 'sensitive',
    example: ['person/languages', 'needs/needs/need'],
  }),
  answer: field(z.enum(['yes', 'no', 'declined']), {
    title: 'Answer',
    description: 'What was said. Declined reads as no, and stays declined in the record.',
    sensitivity: 'sensitive',
    example: 'yes',
  }),
  givenBy: field(
    z.strictObject({
      who: field(z.enum(['person', 'guardian', 'parent', 'authority']), {
        title: 'Who',
        description: 'The person; for a child also a guardian, a parent, or the authority that stands for them.',
        sensitivity: 'sensitive',
        example: 'person',
      }),
      tie,
    }),
    {
      title: 'Given by',
      description: 'Who said it. Kin never consent for an adult.',
      sensitivity: 'sensitive',
      example: { who: 'person' },
    },
  ),
  childHeard: field(z.enum(['yes', 'no', 'not-known']).optional(), {
    title: 'Child heard',
    description: 'For a child: whether the child itself was heard. Absent: not noted.',
    sensitivity: 'sensitive',
    example: 'yes',
  }),
  supportedBy: field(
    z
      .strictObject({
        who: field(z.enum(['trusted-person', 'advocate', 'support-worker', 'family', 'guardian']), {
          title: 'Who',
          description: 'Kind of person who helped to understand and to say it.',
          sensitivity: 'sensitive',
          example: 'advocate',
        }),
        tie,
      })
      .optional(),
    {
      title: 'Supported by',
      description: 'Who helped the person to understand and to decide. A supported consent is the person’s own.',
      sensitivity: 'sensitive',
      example: { who: 'advocate', tie: 'none-found' },
    },
  ),
  language: field(Language.optional(), {
    title: 'Language',
    description: 'In which it was explained. Absent: not noted.',
    sensitivity: 'sensitive',
    example: 'prs',
  }),
  interpreter: field(Interpreter.optional(), {
    title: 'Interpreter',
    description: 'Who carried the words over. Absent: not noted.',
    sensitivity: 'sensitive',
    example: { how: 'none' },
  }),
  how: field(z.enum(['spoken', 'written', 'signed-language', 'another']).optional(), {
    title: 'How',
    description: 'How it was given. Absent: not noted.',
    sensitivity: 'internal',
    example: 'spoken',
  }),
  told: field(z.array(codeOf(notices)).max(10).optional(), {
    title: 'What was explained',
    description: 'Which of the seven things the person was told before. Absent: not noted.',
    sensitivity: 'internal',
    example: ['purpose', 'withdrawal'],
  }),
  on: field(PlainDate, {
    title: 'On',
    description: 'Day on which it was said.',
    sensitivity: 'sensitive',
    example: '2026-03-01',
  }),
  until: field(PlainDate.optional(), {
    title: 'Until',
    description: 'Last day on which it holds. Absent: until taken back.',
    sensitivity: 'sensitive',
    example: '2026-09-01',
  }),
  withdrawn: field(PlainDate.optional(), {
    title: 'Taken back on',
    description: 'Day on which it was taken back. It stays in the record.',
    sensitivity: 'sensitive',
    example: '2026-04-01',
  }),
})
type Shape = z.infer<typeof shape>

const order: CrossRule<Shape> = {
  id: 'consent/dates-in-order',
  says: 'A consent neither ends nor is taken back before it was given.',
  paths: ['/on', '/until', '/withdrawn'],
  broken: ({ on, until, withdrawn }) => [
    ...(until !== undefined && until < on ? [['until']] : []),
    ...(withdrawn !== undefined && withdrawn < on ? [['withdrawn']] : []),
  ],
}

const onlyAYes: CrossRule<Shape> = {
  id: 'consent/only-a-yes-ends',
  says: 'Only a yes has an end or is taken back.',
  paths: ['/answer', '/until', '/withdrawn'],
  broken: ({ answer, until, withdrawn }) => [
    ...(answer !== 'yes' && until !== undefined ? [['until']] : []),
    ...(answer !== 'yes' && withdrawn !== undefined ? [['withdrawn']] : []),
  ],
}

/** The schema of the record `consent@1`, under a name of its own so that declarations stay short. */
export interface ConsentSchema extends z.ZodObject<typeof shape.shape, z.core.$strict> {}

/**
 * `consent@1`: what one recipient may be told for one purpose. One record for each purpose and each recipient; a refusal
 * is a record too.
 *
 * @example
 * ```ts
 * import { Consent } from '@cairn/schemas/consent'
 *
 * Consent.safeParse({
 *   schema: 'consent@1',
 *   id: '7dk2-wq4m-h8xz',
 *   purpose: 'referral',
 *   recipient: { kind: 'ngo', id: 'open-door' },
 *   fields: ['person/languages', 'needs/needs/need'],
 *   answer: 'yes',
 *   givenBy: { who: 'person' },
 *   on: '2026-03-01',
 * }).success // => true
 * ```
 */
export const Consent: ConsentSchema = withRules(shape, [order, onlyAYes])

/** One consent or refusal, as `consent@1`. */
export type Consent = z.infer<typeof Consent>
