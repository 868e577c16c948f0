import * as z from 'zod'
import { codeOf } from './code-list.ts'
import { activities } from './codes/activities.ts'
import { bodies } from './codes/bodies.ts'
import { capacities } from './codes/capacities.ts'
import { type CrossRule, withRules } from './cross-rule.ts'
import { field } from './field.ts'
import { CodeWord } from './primitives/code-word.ts'
import { Country } from './primitives/country.ts'
import { Line } from './primitives/line.ts'
import { Note } from './primitives/note.ts'
import { PlainDate } from './primitives/plain-date.ts'
import { schemaName } from './schema-name.ts'

const Capacity = z.strictObject({
  capacity: field(codeOf(capacities), {
    title: 'Capacity',
    description: 'A code of the list of capacities.',
    sensitivity: 'internal',
    example: 'support-for-workers',
  }),
  answer: field(z.enum(['yes', 'partly', 'no', 'unsure']), {
    title: 'Answer',
    description: 'Whether it is there. A capacity without an entry was not answered, which reads as not there.',
    sensitivity: 'internal',
    example: 'yes',
  }),
  on: field(PlainDate, {
    title: 'As of',
    description: 'Day for which it was answered.',
    sensitivity: 'internal',
    example: '2026-01-15',
  }),
  until: field(PlainDate.optional(), {
    title: 'Until',
    description: 'Last day on which it holds, as for funding. Absent: not limited, or not known.',
    sensitivity: 'internal',
    example: '2026-12-31',
  }),
  activity: field(codeOf(activities).optional(), {
    title: 'For which activity',
    description: 'Where it is there for one activity only. Absent: for all.',
    sensitivity: 'internal',
    example: 'casework',
  }),
  note: field(Note.optional(), {
    title: 'Note',
    description: 'What it rests on. About the organisation, never about a person.',
    sensitivity: 'top',
    example: 'Agreement signed in January.',
  }),
})

const count = (title: string, description: string, example: number) =>
  field(z.int().min(0).max(1_000_000).optional(), {
    title,
    description: `${description} Absent: not known.`,
    sensitivity: 'internal',
    example,
  })

const shape = z.strictObject({
  schema: schemaName('society@1'),
  id: field(CodeWord, {
    title: 'Id',
    description: 'Id of the organisation or branch.',
    sensitivity: 'public',
    example: 'example-society',
  }),
  name: field(Line, {
    title: 'Name',
    description: 'Name of the organisation.',
    sensitivity: 'public',
    example: 'Example Society',
  }),
  kind: field(codeOf(bodies), {
    title: 'Kind',
    description: 'Kind of body.',
    sensitivity: 'public',
    example: 'national-society',
  }),
  country: field(Country.optional(), {
    title: 'Country',
    description: 'Whose law it works under. Absent: not noted.',
    sensitivity: 'public',
    example: 'PT',
  }),
  runs: field(z.array(codeOf(activities)).max(20).optional(), {
    title: 'Runs',
    description: 'Activities it runs now. Absent: not answered.',
    sensitivity: 'internal',
    example: ['linking', 'first-help'],
  }),
  capacities: field(z.array(Capacity).max(500), {
    title: 'Capacities',
    description: 'What is there, what is not, and for how long.',
    sensitivity: 'internal',
    example: [{ capacity: 'support-for-workers', answer: 'yes', on: '2026-01-15' }],
  }),
  workers: count('Workers', 'Staff and volunteers who do this work.', 12),
  supervisors: count('Supervisors', 'People who supervise them.', 3),
  activeAssessments: count('Assessments under way', 'Assessments under way, over all workers.', 40),
  ongoingFamilies: count('Ongoing families', 'Families in longer support.', 10),
})

const untilAfterOn: CrossRule<z.infer<typeof shape>> = {
  id: 'society/until-after-on',
  says: 'A capacity does not end before the day for which it was answered.',
  paths: ['/capacities/*/on', '/capacities/*/until'],
  broken: (record) =>
    record.capacities.flatMap(({ on, until }, position) =>
      until !== undefined && until < on ? [['capacities', position, 'until']] : [],
    ),
}

/** The schema of the record `society@1`, under a name of its own so that declarations stay short. */
export interface SocietySchema extends z.ZodObject<typeof shape.shape, z.core.$strict> {}

/**
 * `society@1`: an organisation and what it has, knows and keeps up, for the question whether it is the right one.
 *
 * @example
 * ```ts
 * import { Society } from '@cairn/schemas/society'
 *
 * Society.safeParse({
 *   schema: 'society@1',
 *   id: 'example-society',
 *   name: 'Example Society',
 *   kind: 'national-society',
 *   capacities: [{ capacity: 'support-for-workers', answer: 'yes', on: '2026-01-15' }],
 * }).success // => true
 * ```
 */
export const Society: SocietySchema = withRules(shape, [untilAfterOn])

/** An organisation and its capacities, as `society@1`. */
export type Society = z.infer<typeof Society>
