import { Case } from '@cairn/schemas'
import type { Beside } from './beside.ts'
import { besideTo, ordered } from './beside-to.ts'
import { decisionTo, personTo, referralsTo, restTo, stateTo } from './case-to.ts'
import { experienceTo, silentIn } from './claims-to.ts'
import type { ConsentAnswers } from './consent-from.ts'
import { certainlyAdult, named, ownYes } from './consented.ts'
import { fields, type HtcdsField } from './fields.ts'
import type { HtcdsProblem, HtcdsProblemCode } from './problem.ts'
import { consentQuestions } from './versions.ts'
import type { ForSomebody, HtcdsTarget, Left, Silent } from './write-target.ts'
import { type May, writing } from './writing.ts'

/** One object with HTCDS names. Several values of a field have a semicolon between them. */
export type HtcdsObject = Readonly<Partial<Record<HtcdsField, string>>>

/** What was written, and what was not. */
export type HtcdsWritten = {
  readonly version: '2.0'
  readonly record: HtcdsObject
  readonly left: readonly Left[]
  /** How many answers the standard cannot say. */
  readonly silent: Silent
  readonly problems: readonly HtcdsProblem[]
}

const names = Object.keys(fields) as HtcdsField[]

const nothing = (code: HtcdsProblemCode): HtcdsWritten => ({
  version: '2.0',
  record: {},
  left: [],
  silent: { no: 0, unsure: 0, declined: 0, notAsked: 0 },
  problems: [{ code }],
})

/** The one box: ticked when all seven are yes, not ticked when one is a no, and empty whenever somebody was not asked. */
const box = (answers: ConsentAnswers): readonly string[] => {
  const given = consentQuestions.map((question) => answers[question])
  if (given.every((answer) => answer === 'yes')) return ['TRUE']
  return given.includes('no') ? ['FALSE'] : []
}

const isForSomebody = (to: HtcdsTarget): to is ForSomebody =>
  !('ownBackup' in to) &&
  typeof to.purpose === 'string' &&
  typeof to.recipient === 'object' &&
  to.recipient !== null &&
  Array.isArray(to.consents) &&
  Array.isArray(to.necessary) &&
  /^\d{4}-\d{2}-\d{2}$/.test(to.asOf)

/**
 * Writes a case as HTCDS 2.0: for somebody, what is needed and agreed to; or all of it as an own backup.
 *
 * A status is written from a decision in the record only. What HTCDS has no value for goes out as `Other` with a line in
 * the case comment. The one box of consent is ticked only when all seven questions are answered with yes.
 *
 * @param record - a `case@1`
 * @param to - purpose, recipient, consents, needed fields and day; or `{ ownBackup: true }`
 * @returns the object, what was left out and why, how many answers it cannot say, and problems. Never throws on data
 *
 * @example
 * ```ts
 * import { writeHtcds } from '@cairn/adapter-htcds'
 * import type { Case } from '@cairn/schemas'
 *
 * const record: Case = {
 *   schema: 'case@1',
 *   pseudonym: 'k7q2-m9xd-4vht',
 *   person: { schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht', gender: 'feminine', languages: ['pt'] },
 *   answers: [],
 *   experience: [
 *     { schema: 'experience@1', exploitation: [{ what: 'forced-criminality', answer: 'yes', saidBy: 'person' }] },
 *   ],
 * }
 * const written = writeHtcds(record, { ownBackup: true })
 * written.record.vic_TypeOfExploitation // => 'Other'
 * written.record.cco_CaseComment // => 'Other in vic_TypeOfExploitation: forced-criminality.'
 * written.record.prs_PrimaryLanguage // => 'por'
 * ```
 */
export const writeHtcds = (record: Case, to: HtcdsTarget): HtcdsWritten => {
  const read = Case.safeParse(record)
  if (!read.success) return nothing('HTC-301')
  if (typeof to !== 'object' || to === null) return nothing('HTC-302')
  const own = 'ownBackup' in to && to.ownBackup === true ? to : undefined
  const somebody = own === undefined && isForSomebody(to) ? to : undefined
  if (!own && !somebody) return nothing('HTC-302')
  const file = read.data
  const child = somebody && !somebody.mayTell ? !certainlyAdult(file.person, somebody.asOf) : false
  const tell = somebody && !child ? (somebody.mayTell ?? ownYes(somebody, file.person.pseudonym)) : undefined
  const may: May = (path) => {
    if (!somebody) return 'yes'
    if (!named(somebody.necessary, path)) return 'not-needed'
    return tell?.(path) === true ? 'yes' : 'no-consent'
  }
  const out = writing(may)
  if (child) out.say('HTC-305')
  personTo(file, out)
  const others = experienceTo(file, out, own !== undefined)
  stateTo(file, out)
  decisionTo(file, out)
  referralsTo(file, out)
  restTo(file, out)
  const beside: Beside = own?.beside ?? {}
  const asked = to.consent ? box(to.consent) : []
  out.put('con_Consent', 'consent/answer', asked)
  if (to.consent && asked.length === 0) out.leave('consent/told', 'no-value')
  const values = new Map(besideTo(file, beside, out))
  if (others !== '') {
    // The comment is the person's file; the line goes under what stood there.
    const text = [...(values.get('cco_CaseComment') ?? []), others].join('\n')
    values.set('cco_CaseComment', [text])
  }
  const written = names.flatMap((field) => {
    const list = ordered(field, values.get(field) ?? [])
    return list.length > 0 ? [[field, list.join(';')] as const] : []
  })
  if (somebody && !child && written.length === 0) out.say('HTC-303')
  return {
    version: '2.0',
    record: Object.fromEntries(written),
    left: out.left(),
    silent: silentIn(file),
    problems: out.problems(),
  }
}
