import * as z from 'zod'
import { codeOf } from './code-list.ts'
import { capacityStates } from './codes/capacity-states.ts'
import { needs } from './codes/needs.ts'
import { serviceStates } from './codes/service-states.ts'
import { urgencies } from './codes/urgencies.ts'
import { Criteria } from './criteria.ts'
import { type CrossRule, withRules } from './cross-rule.ts'
import { field } from './field.ts'
import { CodeWord } from './primitives/code-word.ts'
import { Country } from './primitives/country.ts'
import { Language } from './primitives/language.ts'
import { Line } from './primitives/line.ts'
import { Moment } from './primitives/moment.ts'
import { PlainDate } from './primitives/plain-date.ts'
import { schemaName } from './schema-name.ts'

const shape = z.strictObject({
  schema: schemaName('service@1'),
  id: field(CodeWord, {
    title: 'Id',
    description: 'Id of the service in the directory. Never an address.',
    sensitivity: 'internal',
    example: 'open-door',
  }),
  name: field(Line, {
    title: 'Name',
    description: 'As the service calls itself. A safe house is named by something neutral.',
    sensitivity: 'internal',
    example: 'Open Door advice point',
  }),
  state: field(codeOf(serviceStates), {
    title: 'State',
    description: 'Whether it is running.',
    sensitivity: 'internal',
    example: 'active',
  }),
  offers: field(z.array(codeOf(needs)).min(1).max(30), {
    title: 'Offers',
    description: 'The needs it meets.',
    sensitivity: 'internal',
    example: ['legal', 'information'],
  }),
  within: field(codeOf(urgencies).optional(), {
    title: 'Within',
    description: 'How fast it takes somebody in. Absent: not known.',
    sensitivity: 'internal',
    example: 'within-24-hours',
  }),
  languages: field(z.array(Language).max(100).optional(), {
    title: 'Languages',
    description: 'Spoken there without an interpreter. Absent: not known.',
    sensitivity: 'internal',
    example: ['pt', 'en'],
  }),
  interpreters: field(z.enum(['yes', 'no', 'not-known']).optional(), {
    title: 'Interpreters',
    description: 'Whether it provides its own, vetted ones.',
    sensitivity: 'internal',
    example: 'yes',
  }),
  country: field(Country.optional(), {
    title: 'Country',
    description: 'Where it is.',
    sensitivity: 'internal',
    example: 'PT',
  }),
  areas: field(z.array(CodeWord).max(100).optional(), {
    title: 'Areas',
    description:
      'Ids of the areas it serves, as the directory has them. Where the house itself stands is not written here.',
    sensitivity: 'sensitive',
    example: ['north'],
  }),
  criteria: field(Criteria.optional(), {
    title: 'Whom it takes',
    description: 'What it tests before it takes somebody. Absent: not known; an empty object: nothing is tested.',
    sensitivity: 'internal',
    example: { ages: { from: 18 } },
  }),
  consent: field(z.enum(['needed', 'not-needed', 'not-known']).optional(), {
    title: 'Consent needed',
    description: 'Whether it takes a referral only with consent. Absent or not known reads as needed.',
    sensitivity: 'internal',
    example: 'needed',
  }),
  room: field(
    z
      .strictObject({
        state: field(codeOf(capacityStates), {
          title: 'Room',
          description: 'Whether there is room.',
          sensitivity: 'internal',
          example: 'waitlist',
        }),
        at: field(Moment, {
          title: 'As of',
          description: 'When the service said so.',
          sensitivity: 'internal',
          example: '2026-03-01T09:00:00Z',
        }),
      })
      .optional(),
    {
      title: 'Room',
      description: 'What the service itself last said. Absent: not known; it never reads as room.',
      sensitivity: 'internal',
      example: { state: 'waitlist', at: '2026-03-01' },
    },
  ),
  longestStayDays: field(z.int().min(1).max(3660).optional(), {
    title: 'Longest stay',
    description: 'In days, where somebody stays there. Absent: not known or no limit.',
    sensitivity: 'internal',
    example: 90,
  }),
  cost: field(z.enum(['free', 'paid', 'not-known']).optional(), {
    title: 'Cost',
    description: 'Whether the person pays.',
    sensitivity: 'internal',
    example: 'free',
  }),
  stepFree: field(z.enum(['yes', 'no', 'not-known']).optional(), {
    title: 'Step-free',
    description: 'Whether it can be reached without steps.',
    sensitivity: 'internal',
    example: 'yes',
  }),
  contact: field(Line.optional(), {
    title: 'Safe contact',
    description: 'How to reach it safely.',
    sensitivity: 'sensitive',
    example: 'By the office number, in office hours.',
  }),
  checked: field(PlainDate.optional(), {
    title: 'Checked on',
    description:
      'Day on which somebody last made sure that the entry is right. Absent: never; it reads as out of date.',
    sensitivity: 'internal',
    example: '2026-02-15',
  }),
  checkedBy: field(CodeWord.optional(), {
    title: 'Checked by',
    description: 'Role of whoever did. Never a name.',
    sensitivity: 'internal',
    example: 'directory-keeper',
  }),
})

const checkedByAfterCheck: CrossRule<z.infer<typeof shape>> = {
  id: 'service/checked-with-day',
  says: 'A role that checked the entry comes with the day.',
  paths: ['/checked', '/checkedBy'],
  broken: ({ checked, checkedBy }) => (checkedBy !== undefined && checked === undefined ? [['checked']] : []),
}

/** The schema of the record `service@1`, under a name of its own so that declarations stay short. */
export interface ServiceSchema extends z.ZodObject<typeof shape.shape, z.core.$strict> {}

/**
 * `service@1`: one entry of the directory: what a service offers, to whom, in which languages, whether there is room, and
 * when somebody last checked.
 *
 * @example
 * ```ts
 * import { Service } from '@cairn/schemas/service'
 *
 * Service.safeParse({
 *   schema: 'service@1',
 *   id: 'open-door',
 *   name: 'Open Door advice point',
 *   state: 'active',
 *   offers: ['legal', 'information'],
 *   criteria: { ages: { from: 18 } },
 *   checked: '2026-02-15',
 * }).success // => true
 * ```
 */
export const Service: ServiceSchema = withRules(shape, [checkedByAfterCheck])

/** One entry of the directory of services, as `service@1`. */
export type Service = z.infer<typeof Service>
