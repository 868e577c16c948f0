import * as z from 'zod'
import { Answer } from './answer.ts'
import { codeOf } from './code-list.ts'
import { places } from './codes/places.ts'
import { type CrossRule, withRules } from './cross-rule.ts'
import { field } from './field.ts'
import { CodeWord } from './primitives/code-word.ts'
import { Interpreter } from './primitives/interpreter.ts'
import { Language } from './primitives/language.ts'
import { Moment } from './primitives/moment.ts'
import { Note } from './primitives/note.ts'
import { PlainDate } from './primitives/plain-date.ts'
import { Pseudonym } from './primitives/pseudonym.ts'
import { schemaName } from './schema-name.ts'

const Refusal = z.strictObject({
  fact: field(CodeWord, {
    title: 'Question',
    description: 'The fact that the person declined to speak about.',
    sensitivity: 'top',
    example: 'threats',
  }),
  at: field(Moment, {
    title: 'When',
    description: 'Day or instant of the refusal.',
    sensitivity: 'sensitive',
    example: '2026-03-01',
  }),
  reopened: field(
    z
      .strictObject({
        by: field(z.enum(['person', 'new-place', 'new-interpreter']), {
          title: 'Opened again by',
          description:
            'The person themselves, or a change of place or interpreter. Nothing else opens a question again.',
          sensitivity: 'sensitive',
          example: 'person',
        }),
        reason: field(Note, {
          title: 'Reason',
          description: 'Why it was opened again, in one sentence.',
          sensitivity: 'top',
          example: 'She came back to it herself.',
        }),
        at: field(Moment.optional(), {
          title: 'When',
          description: 'Day or instant. Absent: not noted.',
          sensitivity: 'sensitive',
          example: '2026-03-04',
        }),
      })
      .optional(),
    {
      title: 'Opened again',
      description: 'Absent: the refusal stands. The refusal stays in the record either way.',
      sensitivity: 'top',
      example: { by: 'person', reason: 'She came back to it herself.' },
    },
  ),
})

const shape = z.strictObject({
  schema: schemaName('answers@1'),
  pseudonym: field(Pseudonym.optional(), {
    title: 'Pseudonym',
    description: 'Of the person who answered. Absent inside a case: the person of the case.',
    sensitivity: 'top',
    example: 'k7q2-m9xd-4vht',
  }),
  instrument: field(CodeWord, {
    title: 'Instrument',
    description: 'Id of the set of questions, as in `bali-2015`.',
    sensitivity: 'internal',
    example: 'bali-2015',
  }),
  version: field(
    z
      .string()
      .regex(/^[0-9]+(\.[0-9]+){0,2}$/)
      .max(20)
      .optional(),
    {
      title: 'Version of the instrument',
      description: 'Absent: not noted.',
      sensitivity: 'internal',
      example: '1.0.0',
    },
  ),
  asked: field(PlainDate.optional(), {
    title: 'Asked on',
    description: 'Day of the conversation. Absent: not noted.',
    sensitivity: 'sensitive',
    example: '2026-03-01',
  }),
  place: field(codeOf(places).optional(), {
    title: 'Place',
    description: 'How private the place was; never where it is. Absent: not noted, which reads as not private.',
    sensitivity: 'sensitive',
    example: 'private-room',
  }),
  language: field(Language.optional(), {
    title: 'Language',
    description: 'Language of the conversation.',
    sensitivity: 'sensitive',
    example: 'prs',
  }),
  interpreter: field(Interpreter.optional(), {
    title: 'Interpreter',
    description: 'Who carried the words over. Absent: not noted.',
    sensitivity: 'sensitive',
    example: { how: 'none' },
  }),
  answers: field(z.record(CodeWord, Answer), {
    title: 'Answers',
    description: 'By fact. A fact that is not here was not asked; it is never a no.',
    sensitivity: 'top',
    example: { 'papers-held': 'yes', threats: 'declined' },
  }),
  refusals: field(z.array(Refusal).max(500).optional(), {
    title: 'Refusals',
    description: 'What the person declined to speak about, when, and what opened it again if anything did.',
    sensitivity: 'top',
    example: [{ fact: 'threats', at: '2026-03-01' }],
  }),
})

/** True for an answer that gives nothing the person had kept to themselves. */
const withheld = (answer: Answer | undefined): boolean =>
  answer === undefined ||
  answer === 'declined' ||
  answer === 'not-asked' ||
  (typeof answer === 'object' && answer.why === 'declined')

const refusalStays: CrossRule<z.infer<typeof shape>> = {
  id: 'answers/refusal-stays',
  says: 'A question that was declined is answered only after it was opened again, with a reason.',
  paths: ['/answers/*', '/refusals/*/fact', '/refusals/*/reopened'],
  broken: ({ answers, refusals = [] }) =>
    refusals.flatMap(({ fact, reopened }, position) =>
      reopened || withheld(Object.hasOwn(answers, fact) ? answers[fact] : undefined)
        ? []
        : [['refusals', position, 'reopened']],
    ),
}

/** The schema of the record `answers@1`, under a name of its own so that declarations stay short. */
export interface AnswersSchema extends z.ZodObject<typeof shape.shape, z.core.$strict> {}

/**
 * `answers@1`: what one person answered to one instrument in one conversation. Declined answers keep their history: a
 * refusal stays in the record, and only the person, a new place or a new interpreter opens the question again.
 *
 * @example
 * ```ts
 * import { Answers } from '@cairn/schemas/answers'
 *
 * const told = { schema: 'answers@1', instrument: 'bali-2015', answers: { 'papers-held': 'yes', threats: 'declined' } }
 * Answers.safeParse(told).success // => true
 * Answers.safeParse({ ...told, refusals: [{ fact: 'papers-held', at: '2026-03-01' }] }).success // => false
 * ```
 */
export const Answers: AnswersSchema = withRules(shape, [refusalStays])

/** Answers of one conversation, as `answers@1`. */
export type Answers = z.infer<typeof Answers>
