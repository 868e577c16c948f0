import type { ConsentQuestion } from './consent-question.ts'
import { type Consented, consented, type Grant } from './consented.ts'
import type { Exceptional } from './exceptional.ts'
import { coveredBy } from './field-path.ts'
import { leavesOf } from './leaves.ts'
import { coveringIn, mayTell } from './may-tell.ts'
import { pseudonymsIn } from './pseudonyms-in.ts'
import { readRecord } from './read-record.ts'
import type { Consent } from './to-facts.ts'

/** Why something stays here. */
export type LeftOutWhy =
  | 'not-necessary'
  | 'never-by-default'
  | 'not-consented'
  | 'another-person'
  | 'not-readable'
  | 'too-deep'

/** What stays here, by rule and count: never a value, and no name that came out of the record. */
export type LeftOut = {
  readonly why: LeftOutWhy
  /** The field of the list of what is necessary, or never by default, that it fell under. */
  readonly field?: string
  readonly count: number
}

/** What {@link payload} is told beside the record. */
export type PayloadOptions = ConsentQuestion & {
  readonly consents: readonly Consent[]
  /** Fields the recipient needs for this purpose, as consents write them. */
  readonly necessary: readonly string[]
  /** Fields that go only where they are named themselves, in what is necessary and in what was agreed to. */
  readonly neverByDefault: readonly string[]
  /** A decision for risk to life that holds; then what is necessary goes without consent. */
  readonly exception?: Exceptional
}

/** What may be sent, and an account of it. */
export type Payload = {
  /** The record cut down; empty where nothing may go. */
  readonly part: Readonly<Record<string, unknown>>
  /** What was left out and why. */
  readonly left: readonly LeftOut[]
  /** In what goes: answers that are open, which the recipient must not read as a no. */
  readonly open: { readonly declined: number; readonly unsure: number; readonly 'not-asked': number }
  /** The necessary fields of which something goes. */
  readonly passedOn: readonly string[]
  /** Necessary fields that went without consent, on an exception. */
  readonly withoutConsent: readonly string[]
  readonly consent: Consented
  /** Ids of the consents that cover what goes. Those of whoever speaks for a child come first. */
  readonly restsOn: readonly string[]
}

/**
 * Cuts a record down to what is necessary and was agreed to, for one recipient and one purpose.
 *
 * @param record - any record, or a case of records; each record inside is read under its own name
 * @param options - purpose, recipient, consents and date as for {@link consented}; what is necessary; what never goes by
 *   default; an exception that holds
 * @returns what may be sent, what was left out and why, and counts of what is open. Never throws on data;
 *   nothing is added
 *
 * @example
 * ```ts
 * import { payload } from '@cairn/referral'
 *
 * const recipient = { kind: 'ngo' as const, id: 'open-door' }
 * const { part, left } = payload({ schema: 'person@1', languages: ['prs'], gender: 'feminine' }, {
 *   purpose: 'referral', recipient, asOf: '2026-03-02', age: 30, place: 'FI', rows: [],
 *   consents: [{
 *     schema: 'consent@1', id: '7dk2-wq4m-h8xz', purpose: 'referral', recipient, fields: ['person/languages'],
 *     answer: 'yes', givenBy: { who: 'person' }, on: '2026-03-01',
 *   }],
 *   necessary: ['person'], neverByDefault: [],
 * })
 * part // => { schema: 'person@1', languages: ['prs'] }
 * left // => [{ why: 'not-consented', field: 'person', count: 1 }]
 * ```
 */
export function payload(record: Readonly<Record<string, unknown>>, options: PayloadOptions): Payload {
  const { necessary, neverByDefault, exception } = options
  const counts = new Map<string, LeftOut>()
  const leave = (why: LeftOutWhy, field?: string): false => {
    const key = `${why} ${field}`
    counts.set(key, { why, ...(field !== undefined && { field }), count: (counts.get(key)?.count ?? 0) + 1 })
    return false
  }
  const read = readRecord(record, () => leave('not-readable'))
  const named = pseudonymsIn(read, options.pseudonym)
  const [whose] = named
  const consent = consented(options.consents, { ...options, pseudonym: typeof whose === 'string' ? whose : undefined })
  // Nobody's consent, and no decision about one of them, opens a record of several people.
  const ofOne = named.length <= 1 && (whose === undefined || typeof whose === 'string')
  const passed = new Set<string>()
  const exempt = new Set<string>()
  const grants = new Set<Grant>()
  const open = { declined: 0, unsure: 0, 'not-asked': 0 }
  const goes = (path: string): boolean => {
    if (!ofOne) return leave('another-person')
    const field = necessary.find((one) => coveredBy([one], path))
    if (field === undefined) return leave('not-necessary')
    const never = neverByDefault.find((one) => coveredBy([one], path))
    if (never !== undefined) {
      // Named itself, or something below it: a word for all above it is not enough.
      const byName = necessary.some((one) => coveredBy([never], one) && coveredBy([one], path))
      const agreed = exception?.allowed || consent.answer === 'not-needed' || agreedByName(consent, never, path)
      if (!byName || !agreed) return leave('never-by-default', never)
    }
    const told = mayTell(consent, path)
    if (!told && !exception?.allowed) return leave('not-consented', field)
    if (told) for (const grant of coveringIn(consent, path)) grants.add(grant)
    else exempt.add(field)
    passed.add(field)
    return true
  }
  const part = leavesOf(read, {
    keep: goes,
    tooDeep: () => leave('too-deep'),
    open: (why) => {
      open[why] += 1
    },
  })
  const silent = ofOne ? necessary.filter((field) => !passed.has(field) && mayTell(consent, field)).length : 0
  return {
    part,
    left: [...counts.values()],
    open: { ...open, 'not-asked': open['not-asked'] + silent },
    passedOn: [...passed],
    withoutConsent: [...exempt],
    consent,
    restsOn: idsOf([...grants]),
  }
}

function agreedByName({ parties }: Consented, never: string, path: string): boolean {
  return parties.every(({ grants }) =>
    grants.some(({ fields }) => fields.some((field) => coveredBy([never], field) && coveredBy([field], path))),
  )
}

function idsOf(grants: readonly Grant[]): readonly string[] {
  const [own, others] = [grants.filter(({ who }) => who === 'person'), grants.filter(({ who }) => who !== 'person')]
  return [...new Set([...others, ...own].flatMap(({ id }) => id ?? []))]
}
