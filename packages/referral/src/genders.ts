import type { Person } from './to-facts.ts'

/** The closed list of records; a record of the schema, so that a word that is added there is missed here. */
const listed: Readonly<Record<NonNullable<Person['gender']>, true>> = {
  feminine: true,
  masculine: true,
  'transgender-feminine': true,
  'transgender-masculine': true,
  'non-conforming': true,
  another: true,
  'not-specified': true,
}

/** Whether it is a word of the list of genders. Anything else says nothing about a gender. */
export const isGender = (value: unknown): boolean => typeof value === 'string' && Object.hasOwn(listed, value)
