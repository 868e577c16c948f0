import type { Answer, Answers } from '@cairn/engine'
import type { FitPerson } from './service-fit.ts'

/**
 * The person as handed in, with what cannot be read left out: it counts as not asked. Answers themselves are read by the
 * criteria, which say what they could not read.
 */
export function readPerson(person: FitPerson): { readonly person: FitPerson; readonly whole: boolean } {
  const given: Readonly<Record<string, unknown>> = isObject(person) ? { ...person } : {}
  const { answers, languages, circleLanguages, areasToAvoid } = given
  const area = areasToAvoid === 'not-asked' || areasToAvoid === 'unsure' || areasToAvoid === 'declined'
  const read: FitPerson = {
    ...(isObject(answers) && { answers: plain(answers) }),
    ...(isTexts(languages) && { languages }),
    ...(isTexts(circleLanguages) && { circleLanguages }),
    ...((area || isTexts(areasToAvoid)) && { areasToAvoid }),
  }
  const told = [answers, languages, circleLanguages, areasToAvoid].filter((one) => one !== undefined)
  return { person: read, whole: isObject(person) && told.length === Object.keys(read).length }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

/** A key without a value was not asked. */
function plain(answers: object): Answers {
  const told = Object.entries(answers).filter(([, one]) => one !== undefined && one !== null)
  return Object.fromEntries(told as (readonly [string, Answer])[])
}
