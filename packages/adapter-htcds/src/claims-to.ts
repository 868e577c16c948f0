import type { Case } from '@cairn/schemas'
import type { Claim } from './claim.ts'
import { type ClaimPart, claimFields, severalInTheForm } from './claim-fields.ts'
import { fields, type HtcdsField } from './fields.ts'
import { type Others, othersText } from './others.ts'
import { type PicklistField, picklists } from './picklists.ts'
import type { Silent } from './write-target.ts'
import type { Writing } from './writing.ts'

/** Codes of ours that a wider value of the standard covers by its plain meaning. */
const wider: Readonly<Record<string, string>> = { 'ties friend': 'Acquainted' }

/** The code of the standard for one of ours. */
export const codeFor = (field: PicklistField, code: string): string | undefined =>
  Object.entries(picklists[field].values).find(([, { as }]) => as === code)?.[0]

const claimsIn = (record: Case, part: ClaimPart | 'crimes'): readonly Claim[] =>
  (record.experience ?? []).flatMap((one) => (one[part] ?? []) as readonly Claim[])

const yesCodes = (claims: readonly Claim[]): readonly string[] => [
  ...new Set(claims.flatMap(({ what, answer }) => (answer === 'yes' && what !== undefined ? [what] : []))),
]

/** What a list of claims is in the standard; what became `Other` comes back. */
const listTo = (field: PicklistField, part: ClaimPart, record: Case, out: Writing): readonly string[] => {
  const path = `experience/${part}`
  const claims = claimsIn(record, part)
  const hasOther = Object.hasOwn(picklists[field].values, 'Other')
  const codes: string[] = []
  const others: string[] = []
  const allowed = out.may(path) === 'yes'
  for (const code of yesCodes(claims)) {
    const known = codeFor(field, code)
    const wide = wider[`${part} ${code}`]
    if (known !== undefined) codes.push(known)
    else if (wide !== undefined) codes.push(wide)
    else if (hasOther) codes.push('Other')
    if (code === 'another' && known === 'Other') others.push(code)
    if (known !== undefined) continue
    if (hasOther) others.push(code)
    if (allowed) out.leave(path, wide !== undefined ? 'wider' : hasOther ? 'as-other' : 'no-value')
  }
  out.leave(path, 'any-of', claims.filter(({ anyOf, answer }) => anyOf !== undefined && answer === 'yes').length)
  const distinct = [...new Set(codes)]
  const one = !fields[field].several && !severalInTheForm.has(field)
  if (one && distinct.length > 1 && allowed) out.leave(path, 'only-one', distinct.length - 1)
  if (!one && !fields[field].several && distinct.length > 1 && allowed) out.say('HTC-205', field)
  out.put(field, path, one ? distinct.slice(0, 1) : distinct)
  // A plain `another` is what `Other` says by itself; beside other codes it has to be named too.
  return allowed && others.some((code) => code !== 'another') ? others : []
}

/** Writes all claims, and gives the line about what stands behind each `Other`. */
export const experienceTo = (record: Case, out: Writing, backup: boolean): string => {
  const others = new Map<string, readonly string[]>()
  for (const [name, part] of Object.entries(claimFields)) {
    const field = name as PicklistField
    if (fields[field].withdrawn && !backup) {
      out.leave(`experience/${part}`, 'withdrawn', yesCodes(claimsIn(record, part)).length)
      continue
    }
    others.set(field, listTo(field, part, record, out))
  }
  const crimes = yesCodes(claimsIn(record, 'crimes'))
  const may = out.may('experience/crimes')
  if (crimes.length > 0) out.leave('experience/crimes', may === 'yes' ? 'as-other' : may, crimes.length)
  const ages = (record.experience ?? []).flatMap(({ ageThen }) => (ageThen ? [ageThen] : []))
  const years = [...new Set(ages.flatMap((age) => (age.is === 'years' ? [String(age.years)] : [])))]
  out.put('vic_AgeWhenTrafficked', 'experience/ageThen', years.slice(0, 1))
  out.leave('experience/ageThen', 'only-one', Math.max(0, years.length - 1))
  out.leave('experience/ageThen', 'no-value', ages.filter(({ is }) => is !== 'years').length)
  return othersText({
    vic_TypeOfExploitation: others.get('vic_TypeOfExploitation') ?? [],
    vic_MethodsOfControl: others.get('vic_MethodsOfControl') ?? [],
    crimes: may === 'yes' ? crimes : [],
  } satisfies Others)
}

/** Answers that the standard cannot say, counted over its lists and fields. */
export const silentIn = (record: Case): Silent => {
  const parts = [...new Set(Object.values(claimFields))].map((part) => claimsIn(record, part))
  const count = (answer: Claim['answer']) => parts.flat().filter((claim) => claim.answer === answer).length
  const { age, gender, languages, citizenships } = record.person
  const ages = (record.experience ?? []).some(({ ageThen }) => ageThen !== undefined)
  const blank = [age, gender, languages, citizenships].filter((value) => value === undefined).length
  return {
    no: count('no'),
    unsure: count('unsure'),
    declined: count('declined'),
    notAsked: parts.filter((claims) => claims.length === 0).length + blank + (ages ? 0 : 1),
  }
}

/** The part of claims of a field, for looking whether a value beside the record still stands. */
export const stillTold = (record: Case, field: HtcdsField, code: string): boolean => {
  const part = claimFields[field]
  return part !== undefined && yesCodes(claimsIn(record, part)).includes(code)
}
