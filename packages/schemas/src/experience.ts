import * as z from 'zod'
import { Age } from './age.ts'
import { claimOf } from './claim.ts'
import type { CodeList } from './code-list.ts'
import { circumstances } from './codes/circumstances.ts'
import { controls } from './codes/controls.ts'
import { exploitations } from './codes/exploitations.ts'
import { forcedCrimes } from './codes/forced-crimes.ts'
import { industries } from './codes/industries.ts'
import { legalActs } from './codes/legal-acts.ts'
import { legalMeans } from './codes/legal-means.ts'
import { platforms } from './codes/platforms.ts'
import { recruitments } from './codes/recruitments.ts'
import { sexualExploitations } from './codes/sexual-exploitations.ts'
import { ties } from './codes/ties.ts'
import { field } from './field.ts'
import { Journey } from './journey.ts'
import { Country } from './primitives/country.ts'
import { Pseudonym } from './primitives/pseudonym.ts'
import { Span } from './primitives/span.ts'
import { schemaName } from './schema-name.ts'

/** A list of claims over one code list, as a field of its own. */
const told = <Code extends string>(list: CodeList<Code>, example: NoInfer<Code>, title = list.title) =>
  field(z.array(claimOf(list, example)).max(200).optional(), {
    title,
    description: `${list.says} Absent: nobody asked. A code that is not in the list was not asked either.`,
    sensitivity: 'top',
    example: [{ what: example, answer: 'yes', saidBy: 'person' }] as never,
  })

const shape = z.strictObject({
  schema: schemaName('experience@1'),
  pseudonym: field(Pseudonym.optional(), {
    title: 'Pseudonym',
    description: 'Of the person. Absent inside a case: the person of the case.',
    sensitivity: 'top',
    example: 'k7q2-m9xd-4vht',
  }),
  acts: told(legalActs, 'recruitment'),
  means: told(legalMeans, 'deception'),
  control: told(controls, 'withholds-documents'),
  exploitation: told(exploitations, 'forced-labour'),
  industries: told(industries, 'construction'),
  sexual: told(sexualExploitations, 'prostitution'),
  crimes: told(forcedCrimes, 'online-scams'),
  exploitedThrough: told(platforms, 'telegram', 'Websites and apps used to exploit'),
  recruitment: told(recruitments, 'online-network'),
  recruitedThrough: told(platforms, 'facebook', 'Websites and apps used to recruit'),
  ties: told(ties, 'acquaintance'),
  circumstances: told(circumstances, 'homelessness'),
  when: field(Span.optional(), {
    title: 'When',
    description: 'From when to when, as far as known.',
    sensitivity: 'top',
    example: { from: '2025-11-01', to: '2026-02-14' },
  }),
  goingOn: field(z.enum(['yes', 'no', 'unsure', 'declined']).optional(), {
    title: 'Still going on',
    description: 'Whether it still goes on. Absent: not asked.',
    sensitivity: 'top',
    example: 'unsure',
  }),
  ageThen: field(Age.optional(), {
    title: 'Age when it began',
    description: 'As far as known. Absent: not asked.',
    sensitivity: 'top',
    example: { is: 'range', from: 15, to: 17 },
  }),
  countries: field(z.array(Country).max(30).optional(), {
    title: 'Countries',
    description: 'Where the exploitation took place. One country, the person’s own, is as good as several.',
    sensitivity: 'top',
    example: ['PT'],
  }),
  journey: field(Journey.optional(), {
    title: 'Journey',
    description: 'How the person came here, if there was a journey at all. Absent: not asked.',
    sensitivity: 'top',
    example: { setting: 'domestic' },
  }),
})

/** The schema of the record `experience@1`, under a name of its own so that declarations stay short. */
export interface ExperienceSchema extends z.ZodObject<typeof shape.shape, z.core.$strict> {}

/**
 * `experience@1`: what happened, as far as it was told, each thing with whose word it is. It describes what was done to
 * a person; it draws no conclusion, and nothing in it needs a border, a status or a complaint.
 *
 * @example
 * ```ts
 * import { Experience } from '@cairn/schemas/experience'
 *
 * Experience.safeParse({
 *   schema: 'experience@1',
 *   exploitation: [{ what: 'forced-criminality', answer: 'yes', saidBy: 'person' }],
 *   control: [{ what: 'restricts-movement', answer: 'unsure', saidBy: 'worker-saw' }],
 *   journey: { setting: 'domestic' },
 * }).success // => true
 * ```
 */
export const Experience: ExperienceSchema = shape

/** What happened, as `experience@1`. */
export type Experience = z.infer<typeof Experience>
