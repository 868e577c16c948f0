import { type Case, closingReasons, type Referral, type StatusDecision } from '@cairn/schemas'
import { bodyIn, sameBody } from './bodies.ts'
import { codeFor } from './claims-to.ts'
import { languageTo } from './languages.ts'
import type { Writing } from './writing.ts'

/** The person: birth date, gender, two languages, citizenships. */
export const personTo = ({ person }: Case, out: Writing): void => {
  const { age, gender, languages = [], citizenships } = person
  if (age?.is === 'birth-date') out.put('prs_Birthdate', 'person/age', [age.date])
  else if (age) out.leave('person/age', 'no-value')
  const code = gender === undefined ? undefined : codeFor('prs_Gender', gender)
  if (code !== undefined) out.put('prs_Gender', 'person/gender', [code])
  else if (gender !== undefined) out.leave('person/gender', 'no-value')
  for (const [at, field] of (['prs_PrimaryLanguage', 'prs_SecondaryLanguage'] as const).entries()) {
    const language = languages[at]
    const written = language === undefined ? undefined : languageTo(language)
    if (language === undefined) continue
    if (!written) out.leave('person/languages', 'no-value')
    else if (out.put(field, 'person/languages', [written.code]) && written.cut) out.leave('person/languages', 'wider')
  }
  out.leave('person/languages', 'no-value', Math.max(0, languages.length - 2))
  out.put('prs_Citizenship', 'person/citizenships', citizenships ?? [])
  // An empty list says: stateless, as told. The standard cannot say that.
  if (citizenships?.length === 0) out.leave('person/citizenships', 'no-value')
}

/** The state of the case, and why it was closed, in our own words. */
export const stateTo = ({ state, closing }: Case, out: Writing): void => {
  const code = state === undefined ? undefined : codeFor('cas_Status', state)
  if (code !== undefined) out.put('cas_Status', 'case/state', [code])
  else if (state !== undefined && out.put('cas_Status', 'case/state', ['Closed'])) out.leave('case/state', 'wider')
  if (closing !== undefined) out.put('cas_ReasonForCaseClosure', 'case/closing', [closingReasons.labels[closing]])
}

/** The decision that stands: the last of those that none replaces. */
const standing = (decisions: readonly StatusDecision[]): StatusDecision | undefined =>
  decisions
    .filter(({ id }) => !decisions.some(({ replaces }) => replaces === id))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1)

/** A status comes from a decision of people, with its body and day, and from nothing else. */
export const decisionTo = ({ statusDecisions = [] }: Case, out: Writing): void => {
  const decision = standing(statusDecisions)
  if (!decision) return
  out.leave('status-decision', 'only-one', statusDecisions.length - 1)
  const status = codeFor('vic_TraffickingStatus', decision.result)
  if (status === undefined) {
    out.leave('status-decision/result', 'no-value')
    return
  }
  // Neither without the other: a status that does not say whose it is reads as ours.
  const result = out.may('status-decision/result')
  const why = result === 'yes' ? out.may('status-decision/by') : result
  if (why !== 'yes') {
    out.leave('status-decision', why)
    return
  }
  out.put('vic_TraffickingStatus', 'status-decision/result', [status])
  out.put('vic_TraffickingStatusDecisionMakingOrg', 'status-decision/by', [bodyIn(decision.by)])
  if (!sameBody(decision.by)) out.leave('status-decision/by', 'wider')
  out.leave('status-decision/on', 'no-field')
  out.leave('status-decision/stage', 'no-field')
}

const last = (referrals: readonly Referral[]): Referral | undefined =>
  referrals.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1)

/** The last referral in, and the last one out that went out; a link passes nothing on and has no field. */
export const referralsTo = ({ referrals = [] }: Case, out: Writing): void => {
  const real = referrals.filter(({ kind, state }) => kind === 'referral' && state !== 'planned')
  out.leave('referral', 'no-field', referrals.length - real.length)
  for (const direction of ['in', 'out'] as const) {
    const own = real.filter((one) => one.direction === direction)
    const referral = last(own)
    if (!referral) continue
    out.leave('referral', 'only-one', own.length - 1)
    const [organisation, day, reason] =
      direction === 'in'
        ? (['cas_ReferringOrganisation', 'cas_IncomingReferralDate', 'cas_ReasonForIncomingReferral'] as const)
        : (['cas_ReferredOrganisation', 'cas_OutgoingReferralDate', 'cas_ReasonForOutgoingReferral'] as const)
    out.put(organisation, 'referral/other', referral.other.id === undefined ? [] : [referral.other.id])
    out.put(day, 'referral/at', [referral.at.slice(0, 10)])
    const code = referral.reason === undefined ? undefined : codeFor(reason, referral.reason)
    out.put(reason, 'referral/reason', code === undefined ? [] : [code])
    out.leave('referral/needs', 'no-field')
  }
}

const without = {
  case: ['answers', 'emergency', 'wants', 'agreed', 'saidNo', 'setting', 'needs', 'risk', 'consents', 'events'],
  person: ['reads', 'sex', 'dependants'],
  experience: ['acts', 'means', 'when', 'goingOn', 'countries', 'journey'],
} as const

/** What the standard has no field for, counted. */
export const restTo = (record: Case, out: Writing): void => {
  for (const key of without.case) {
    const value = record[key]
    out.leave(`case/${key}`, 'no-field', Array.isArray(value) ? value.length : value === undefined ? 0 : 1)
  }
  for (const key of without.person) out.leave(`person/${key}`, 'no-field', record.person[key] === undefined ? 0 : 1)
  for (const key of without.experience)
    out.leave(`experience/${key}`, 'no-field', (record.experience ?? []).filter((one) => one[key] !== undefined).length)
  // Whose word a claim is, and when it was said: the standard has the last word only.
  out.leave('experience', 'only-one', Math.max(0, (record.experience ?? []).length - 1))
}
