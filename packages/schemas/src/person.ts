import * as z from 'zod'
import { Age } from './age.ts'
import { codeOf } from './code-list.ts'
import { genders } from './codes/genders.ts'
import { sexes } from './codes/sexes.ts'
import { field } from './field.ts'
import { Country } from './primitives/country.ts'
import { Language } from './primitives/language.ts'
import { Pseudonym } from './primitives/pseudonym.ts'
import { schemaName } from './schema-name.ts'

const Dependant = z.strictObject({
  who: field(z.enum(['child', 'adult']), {
    title: 'Who',
    description: 'A child, or an adult who depends on the person.',
    sensitivity: 'sensitive',
    example: 'child',
  }),
  age: field(Age.optional(), {
    title: 'Age',
    description: 'As far as known.',
    sensitivity: 'sensitive',
    example: { is: 'years', years: 4 },
  }),
  where: field(z.enum(['with-the-person', 'elsewhere', 'unknown']), {
    title: 'Where',
    description: 'With the person or not; never a place.',
    sensitivity: 'top',
    example: 'with-the-person',
  }),
})

const shape = z.strictObject({
  schema: schemaName('person@1'),
  pseudonym: field(Pseudonym, {
    title: 'Pseudonym',
    description: 'Random name; the key that leads to the real one is kept apart.',
    sensitivity: 'top',
    example: 'k7q2-m9xd-4vht',
  }),
  age: field(Age.optional(), {
    title: 'Age',
    description: 'Years, birth year, birth date, range, or in doubt. Absent: not asked.',
    sensitivity: 'sensitive',
    example: { is: 'range', from: 15, to: 19 },
  }),
  languages: field(z.array(Language).max(20).optional(), {
    title: 'Languages',
    description: 'Languages the person speaks, the one they prefer first. Absent: not asked.',
    sensitivity: 'sensitive',
    example: ['prs', 'en'],
  }),
  reads: field(z.array(Language).max(20).optional(), {
    title: 'Reads',
    description: 'Languages the person reads. An empty list means: asked, none.',
    sensitivity: 'sensitive',
    example: ['fa'],
  }),
  gender: field(codeOf(genders).optional(), {
    title: 'Gender',
    description: 'As the person describes it. Never required.',
    sensitivity: 'sensitive',
    example: 'feminine',
  }),
  sex: field(codeOf(sexes).optional(), {
    title: 'Sex',
    description: 'Only where care depends on it. Never required.',
    sensitivity: 'sensitive',
    example: 'female',
  }),
  citizenships: field(z.array(Country).max(10).optional(), {
    title: 'Citizenships',
    description:
      'Only where a right or a service depends on it. Never required, never a sign. An empty list: stateless, as told.',
    sensitivity: 'sensitive',
    example: ['PT'],
  }),
  dependants: field(z.array(Dependant).max(50).optional(), {
    title: 'Dependants',
    description: 'People who depend on the person. Absent: not asked. An empty list: asked, none.',
    sensitivity: 'sensitive',
    example: [{ who: 'child', where: 'with-the-person' }],
  }),
})

/** The schema of the record `person@1`, under a name of its own so that declarations stay short. */
export interface PersonSchema extends z.ZodObject<typeof shape.shape, z.core.$strict> {}

/**
 * `person@1`: somebody a worker meets, under a random pseudonym. Nothing in it says what happened to them or what they
 * are; everything but the pseudonym may be left out.
 *
 * @example
 * ```ts
 * import { Person } from '@cairn/schemas/person'
 *
 * Person.parse({ schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht', age: { is: 'years', years: 31 }, languages: ['fr'] }).languages // => ['fr']
 * ```
 */
export const Person: PersonSchema = shape

/** A person, as `person@1`. */
export type Person = z.infer<typeof Person>
