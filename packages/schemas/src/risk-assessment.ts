import * as z from 'zod'
import { codeOf } from './code-list.ts'
import { bearers } from './codes/bearers.ts'
import { riskGrounds } from './codes/risk-grounds.ts'
import { riskLevels } from './codes/risk-levels.ts'
import { type CrossRule, withRules } from './cross-rule.ts'
import { field } from './field.ts'
import { CodeWord } from './primitives/code-word.ts'
import { Moment } from './primitives/moment.ts'
import { Note } from './primitives/note.ts'
import { PlainDate } from './primitives/plain-date.ts'
import { Pseudonym } from './primitives/pseudonym.ts'
import { schemaName } from './schema-name.ts'

const Level = codeOf(riskLevels)
const { 'not-assessed': _open, ...assessed } = riskLevels.labels
const AssessedLevel = codeOf({ ...riskLevels, labels: assessed })
const Step = z.int().min(1).max(5)

const shape = z.strictObject({
  schema: schemaName('risk-assessment@1'),
  pseudonym: field(Pseudonym.optional(), {
    title: 'Pseudonym',
    description: 'Of the person of the case, whoever bears the risk. Absent inside a case.',
    sensitivity: 'top',
    example: 'k7q2-m9xd-4vht',
  }),
  bearer: field(codeOf(bearers), {
    title: 'Whose risk',
    description: 'Who bears it. One record for each bearer and each time it was looked at.',
    sensitivity: 'sensitive',
    example: 'person',
  }),
  level: field(Level, {
    title: 'Level',
    description: 'Now, high, medium, low, or not assessed, which reads as high and is shown as not assessed.',
    sensitivity: 'sensitive',
    example: 'high',
  }),
  on: field(Moment.optional(), {
    title: 'Assessed on',
    description: 'Day or instant. Absent only where the level is not assessed.',
    sensitivity: 'sensitive',
    example: '2026-03-01',
  }),
  factsFrom: field(PlainDate.optional(), {
    title: 'Facts as of',
    description: 'Day of the newest fact it rests on. Absent: not noted.',
    sensitivity: 'sensitive',
    example: '2026-03-01',
  }),
  by: field(CodeWord.optional(), {
    title: 'By',
    description: 'Role of whoever assessed it. Never a name.',
    sensitivity: 'internal',
    example: 'case-worker',
  }),
  ownView: field(
    z
      .strictObject({
        level: field(AssessedLevel, {
          title: 'Own view',
          description: 'How dangerous the person themselves thinks it is.',
          sensitivity: 'sensitive',
          example: 'high',
        }),
        on: field(Moment.optional(), {
          title: 'Said on',
          description: 'Day or instant. Absent: not noted.',
          sensitivity: 'sensitive',
          example: '2026-03-01',
        }),
      })
      .optional(),
    {
      title: 'The person’s own view',
      description: 'Recorded beside the worker’s and never silently lowered. Absent: not asked.',
      sensitivity: 'sensitive',
      example: { level: 'high' },
    },
  ),
  lowered: field(
    z
      .strictObject({
        secondRole: field(CodeWord, {
          title: 'Second role',
          description: 'Role of the second person who agreed to the lower level. Never a name.',
          sensitivity: 'internal',
          example: 'team-lead',
        }),
        reason: field(Note, {
          title: 'Reason',
          description: 'Why the level is below the person’s own view.',
          sensitivity: 'top',
          example: 'The person agreed after the lock was changed.',
        }),
      })
      .optional(),
    {
      title: 'Set below the person’s own view',
      description: 'Only with a second role and a reason.',
      sensitivity: 'top',
      example: { secondRole: 'team-lead', reason: 'The person agreed after the lock was changed.' },
    },
  ),
  grounds: field(z.array(codeOf(riskGrounds)).max(50).optional(), {
    title: 'What it rests on',
    description: 'Kinds of ground. Absent: not noted.',
    sensitivity: 'top',
    example: ['place-known'],
  }),
  matrix: field(
    z
      .strictObject({
        likelihood: field(Step, {
          title: 'Likelihood',
          description: 'Step 1 to 5 of the matrix in use.',
          sensitivity: 'sensitive',
          example: 3,
        }),
        severity: field(Step, {
          title: 'Severity',
          description: 'Step 1 to 5 of the matrix in use.',
          sensitivity: 'sensitive',
          example: 5,
        }),
      })
      .optional(),
    {
      title: 'Matrix',
      description: 'Where the organisation uses a five-by-five matrix. Never averaged over bearers.',
      sensitivity: 'sensitive',
      example: { likelihood: 3, severity: 5 },
    },
  ),
  lookAgain: field(Moment.optional(), {
    title: 'Look again by',
    description: 'Latest day or instant of the next look. Time alone never lowers a level.',
    sensitivity: 'sensitive',
    example: '2026-03-08',
  }),
  note: field(Note.optional(), {
    title: 'Note',
    description: 'What was agreed for safety, in a sentence.',
    sensitivity: 'top',
    example: 'Calls at a time she chose.',
  }),
})
type Shape = z.infer<typeof shape>

const order = Object.keys(riskLevels.labels)
const below = (level: string, other: string) => order.indexOf(level) > order.indexOf(other)

const datedWhenAssessed: CrossRule<Shape> = {
  id: 'risk-assessment/dated-when-assessed',
  says: 'A level that was assessed has its day; one that was not assessed has none.',
  paths: ['/level', '/on'],
  broken: ({ level, on }) => ((level === 'not-assessed') === (on === undefined) ? [] : [['on']]),
}

const ownViewStays: CrossRule<Shape> = {
  id: 'risk-assessment/own-view-stays',
  says: 'A level below the person’s own view has a second role and a reason.',
  paths: ['/level', '/ownView/level', '/lowered'],
  broken: ({ bearer, level, ownView, lowered }) =>
    bearer === 'person' &&
    ownView !== undefined &&
    level !== 'not-assessed' &&
    below(level, ownView.level) &&
    lowered === undefined
      ? [['lowered']]
      : [],
}

/** The schema of the record `risk-assessment@1`, under a name of its own so that declarations stay short. */
export interface RiskAssessmentSchema extends z.ZodObject<typeof shape.shape, z.core.$strict> {}

/**
 * `risk-assessment@1`: one level of risk for one bearer at one time. Kept apart for the person, the family, the workers
 * and the organisation, each with dates of its own.
 *
 * @example
 * ```ts
 * import { RiskAssessment } from '@cairn/schemas/risk-assessment'
 *
 * const risk = { schema: 'risk-assessment@1', bearer: 'person', level: 'low', on: '2026-03-01' }
 * RiskAssessment.safeParse(risk).success // => true
 * RiskAssessment.safeParse({ ...risk, ownView: { level: 'high' } }).success // => false
 * RiskAssessment.safeParse({ schema: 'risk-assessment@1', bearer: 'family', level: 'not-assessed' }).success // => true
 * ```
 */
export const RiskAssessment: RiskAssessmentSchema = withRules(shape, [datedWhenAssessed, ownViewStays])

/** One level of risk for one bearer, as `risk-assessment@1`. */
export type RiskAssessment = z.infer<typeof RiskAssessment>
