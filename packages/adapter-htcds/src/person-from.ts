import type { Person } from '@cairn/schemas'
import { valuesOf } from './claims-from.ts'
import { dayIn } from './day.ts'
import type { HtcdsField } from './fields.ts'
import { isListedLanguage, languageFrom } from './languages.ts'
import type { Reading } from './reading.ts'

/** The day in a field; what is not one is said, and its text kept beside. */
export const dayOf = (field: HtcdsField, reading: Reading): string | undefined => {
  const days: string[] = []
  for (const { cell, column } of reading.given(field)) {
    const read = dayIn(cell, reading.options.dates)
    if ('day' in read) {
      if (read.serial) reading.say('HTC-204', field, column)
      days.push(read.day)
      continue
    }
    reading.say(read.problem, field, column)
    reading.lose(field, 'not-understood')
    reading.keep(field, [cell.text.trim()])
  }
  const [day, ...more] = new Set(days)
  if (more.length > 0) {
    reading.say('HTC-205', field)
    reading.lose(field, 'several', more.length)
    reading.keep(field, more)
  }
  return day
}

/** Full years of age, where a field holds such a number. */
export const yearsOf = (field: HtcdsField, reading: Reading): number | undefined => {
  const [first, ...more] = reading.given(field)
  if (!first) return undefined
  const text = first.cell.text.trim()
  const years = /^\d{1,3}(\.0+)?$/.test(text) ? Number(text) : undefined
  if (years !== undefined && years <= 130 && more.length === 0) return years
  reading.say('HTC-209', field, first.column)
  reading.lose(field, 'not-understood')
  reading.keep(field, reading.texts(field))
  return undefined
}

const languageOf = (field: HtcdsField, reading: Reading): string | undefined => {
  const [first, ...more] = reading.texts(field)
  if (first === undefined) return undefined
  const language = more.length === 0 ? languageFrom(first) : undefined
  if (language !== undefined) {
    if (!isListedLanguage(language)) reading.lose(field, 'not-checked')
    return language
  }
  reading.say('HTC-211', field, reading.given(field)[0]?.column)
  reading.lose(field, 'not-understood')
  reading.keep(field, reading.texts(field))
  return undefined
}

/** The languages: the primary one comes first, so a secondary one alone stays beside. */
const languagesOf = (reading: Reading): readonly string[] => {
  const first = languageOf('prs_PrimaryLanguage', reading)
  const second = languageOf('prs_SecondaryLanguage', reading)
  if (first !== undefined && first !== second) return [first, ...(second === undefined ? [] : [second])]
  if (second !== undefined) {
    reading.lose('prs_SecondaryLanguage', 'no-place')
    reading.keep('prs_SecondaryLanguage', reading.texts('prs_SecondaryLanguage'))
  }
  return first === undefined ? [] : [first]
}

/** The one value of a single field; further ones stay beside. */
export const oneOf = (field: HtcdsField, reading: Reading): ReturnType<typeof valuesOf>[number] | undefined => {
  const [first, ...more] = valuesOf(field, reading)
  if (more.length > 0) {
    reading.lose(field, 'several', more.length)
    reading.keep(
      field,
      more.map(({ code }) => code),
    )
  }
  return first
}

/** The person of a record: no name, no address, no number; those stay beside. */
export const personFrom = (reading: Reading): Partial<Person> => {
  const born = dayOf('prs_Birthdate', reading)
  const gender = oneOf('prs_Gender', reading)
  const languages = languagesOf(reading)
  const countries = valuesOf('prs_Citizenship', reading).map(({ code }) => code)
  const citizenships = countries.slice(0, 10)
  if (countries.length > 10) {
    reading.lose('prs_Citizenship', 'several', countries.length - 10)
    reading.keep('prs_Citizenship', countries.slice(10))
  }
  if (gender?.value.near) {
    reading.lose('prs_Gender', 'near')
    reading.keep('prs_Gender', [gender.code])
  }
  return {
    ...(born === undefined ? {} : { age: { is: 'birth-date', date: born } }),
    ...(gender?.value.as === undefined ? {} : { gender: gender.value.as as NonNullable<Person['gender']> }),
    ...(languages.length === 0 ? {} : { languages: [...languages] }),
    ...(citizenships.length === 0 ? {} : { citizenships }),
  }
}
