import type { Claim } from './claim.ts'
import { claimFields, severalInTheForm } from './claim-fields.ts'
import { fields, type HtcdsField } from './fields.ts'
import type { Others } from './others.ts'
import type { Reading } from './reading.ts'
import { type KnownValue, valuesIn } from './values-in.ts'

/** The values of a field with a closed list; what is not in the list is said and kept beside. */
export const valuesOf = (field: HtcdsField, reading: Reading): readonly KnownValue[] => {
  const all: KnownValue[] = []
  for (const { cell, column } of reading.given(field)) {
    const { known, unknown } = valuesIn(field, cell.text)
    for (const one of known) if (!all.some(({ code }) => code === one.code)) all.push(one)
    if (unknown.length === 0) continue
    reading.say('HTC-201', field, column)
    reading.lose(field, 'not-understood', unknown.length)
    reading.keep(field, unknown)
  }
  const one = !fields[field].several && !severalInTheForm.has(field)
  if (one && all.length > 1) reading.say('HTC-205', field, reading.given(field)[0]?.column)
  return all
}

/** The claims that an `Other` stands for: those that a line of the comment names, or the code for another. */
const behindOther = (field: HtcdsField, others: Others): readonly string[] => {
  const codes = field === 'vic_TypeOfExploitation' || field === 'vic_MethodsOfControl' ? others[field] : []
  return codes.length > 0 ? codes : ['another']
}

/** The claims of one field. Every one is a yes: the standard cannot say that something was asked and is not so. */
const claimsFrom = (field: HtcdsField, reading: Reading, others: Others): readonly Claim[] => {
  const saidBy = reading.options.saidBy ?? 'unknown'
  return valuesOf(field, reading).flatMap(({ code, value }): readonly Claim[] => {
    const given = reading.given(field)[0]?.column
    if ('unsure' in value && value.unsure) {
      reading.keep(field, [code])
      reading.lose(field, 'unsure')
      return []
    }
    if ('anyOf' in value && value.anyOf) {
      reading.say('HTC-212', field, given)
      reading.lose(field, 'merged')
      reading.keep(field, [code])
      return [{ anyOf: value.anyOf, answer: 'yes', saidBy }]
    }
    if (value.near) {
      reading.lose(field, 'near')
      reading.keep(field, [code])
    }
    if (value.as === undefined) return []
    const whats = code === 'Other' ? behindOther(field, others) : [value.as]
    return whats.map((what) => ({ what, answer: 'yes', saidBy }))
  })
}

/** All lists of claims of a record. */
export const experienceFrom = (reading: Reading, others: Others): { readonly [part: string]: readonly Claim[] } => {
  const parts: { [part: string]: readonly Claim[] } = {}
  for (const [field, part] of Object.entries(claimFields)) {
    const claims = claimsFrom(field as HtcdsField, reading, others)
    if (claims.length > 0) parts[part] = claims
  }
  const saidBy = reading.options.saidBy ?? 'unknown'
  if (others.crimes.length > 0) parts['crimes'] = others.crimes.map((what) => ({ what, answer: 'yes', saidBy }))
  return parts
}
