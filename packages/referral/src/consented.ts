import { isPlainDate } from '@cairn/engine/clock'
import type { ConsentQuestion } from './consent-question.ts'
import type { ConsentRow, Giver } from './consent-row.ts'
import { coveredBy } from './field-path.ts'
import { readConsents } from './read-consents.ts'
import { reasonAside, type SetAsideWhy } from './set-aside.ts'
import type { Consent } from './to-facts.ts'
import { whoMayConsent } from './who-may-consent.ts'

/** What one party agreed to, and what was said no to since. */
export type Grant = {
  readonly fields: readonly string[]
  readonly except: readonly string[]
  /** Id of the record, and who gave it. */
  readonly id?: string
  readonly who?: Giver
}

/** How consent stands for one purpose and one recipient. */
export type Consented = {
  /** `yes`: something may be told. A no, a declined and a not asked stay three things; each sends nothing. */
  readonly answer: 'yes' | 'no' | 'declined' | 'not-asked' | 'not-needed'
  /** What each needed party agreed to: a field may be told where all of them did. */
  readonly parties: readonly { readonly givers: readonly Giver[]; readonly grants: readonly Grant[] }[]
  /** Ids of the records that counted. */
  readonly counted: readonly string[]
  /** Records that do not count, by position, and why. */
  readonly setAside: readonly { readonly position: number; readonly why: SetAsideWhy }[]
  /** No row says who may consent at this age in this place: look it up. */
  readonly ruleMissing: boolean
  /** The rows of the place that were used. */
  readonly rows: readonly ConsentRow[]
}

/**
 * What one recipient may be told for one purpose.
 *
 * One record for each purpose and recipient; a later no takes back an earlier yes, field by field. Nobody who may be
 * involved consents, supports or interprets, and a tie that is not known is a possible one. Kin never consent for an
 * adult; a supported consent is the person's own. For a child the rows of the place say whose yes is needed; where the
 * age is in doubt, what holds for every possible age.
 *
 * @param consents - records `consent@1` of this person, yes and no
 * @param question - purpose, recipient, date, age, place and its rows
 * @returns how consent stands; ask {@link mayTell} field by field. Never throws on data
 *
 * @example
 * ```ts
 * import { consented, mayTell } from '@cairn/referral'
 *
 * const yes = {
 *   schema: 'consent@1' as const, id: '7dk2-wq4m-h8xz', purpose: 'referral' as const, answer: 'yes' as const,
 *   recipient: { kind: 'ngo' as const, id: 'open-door' }, fields: ['person/languages'], givenBy: { who: 'person' as const },
 *   on: '2026-03-01',
 * }
 * const question = {
 *   purpose: 'referral', recipient: yes.recipient, asOf: '2026-03-02', age: 30, place: 'FI', rows: [],
 * }
 * mayTell(consented([yes], question), 'person/languages') // => true
 * mayTell(consented([yes], question), 'person/gender') // => false
 * consented([{ ...yes, withdrawn: '2026-03-02' }], question).answer // => 'no'
 * ```
 */
export function consented(consents: readonly Consent[], question: ConsentQuestion): Consented {
  const list = readConsents(consents) as readonly Consent[]
  const saidNo = list.some((one) => ownNo(one, question))
  const needed = whoMayConsent(question.age, question, saidNo)
  const adult = needed.rows.length === 0 && !needed.ruleMissing
  const judged = list.map((one, position) => ({ one, position, why: reasonAside(one, question, needed.childHeard) }))
  const mine = judged.filter(({ why }) => why === undefined || why === 'taken-back' || why === 'ended')
  const refusals = mine.flatMap(({ one, why }) => {
    // Kin do not speak for an adult, neither yes nor no; the person's own no always counts.
    if (adult && one.givenBy.who !== 'person') return []
    if (one.answer !== 'yes') return [{ fields: one.fields, on: one.on, answer: one.answer }]
    return why === 'taken-back' ? [{ fields: one.fields, on: one.withdrawn ?? one.on, answer: 'no' as const }] : []
  })
  const yeses = mine.filter(({ one, why }) => why === undefined && one.answer === 'yes')
  const parties = needed.parties.map((givers) => ({
    givers,
    grants: yeses
      .filter(({ one }) => givers.includes(one.givenBy.who))
      .map(({ one }) => grantOf(one, refusals))
      .filter(({ fields }) => fields.length > 0),
  }))
  const givers = needed.parties.flat()
  const holds = !needed.ruleMissing && parties.every(({ grants }) => grants.length > 0)
  const last = [...refusals].sort((a, b) => (a.on < b.on ? 1 : -1))[0]
  return {
    answer: holds ? (parties.length === 0 ? 'not-needed' : 'yes') : (last?.answer ?? 'not-asked'),
    parties,
    counted: yeses.filter(({ one }) => givers.includes(one.givenBy.who)).map(({ one }) => one.id),
    setAside: judged.flatMap(({ one, position, why }) => {
      const mayNot = why === undefined && one.answer === 'yes' && !givers.includes(one.givenBy.who)
      const code = why ?? (mayNot ? ('giver-may-not' as const) : undefined)
      return code === undefined ? [] : [{ position, why: code }]
    }),
    ruleMissing: needed.ruleMissing,
    rows: needed.rows,
  }
}

/** The person's own no to this, whoever else may have to say yes. */
function ownNo(one: Consent, question: ConsentQuestion): boolean {
  const why = reasonAside(one, question, false)
  return why === 'taken-back' || (why === undefined && one.answer !== 'yes') ? one.givenBy.who === 'person' : false
}

type Refusal = { readonly fields: readonly string[]; readonly on: string }

/** A no of the same day or later takes back what it names. */
function grantOf({ id, givenBy, fields, on }: Consent, refusals: readonly Refusal[]): Grant {
  // A no whose day cannot be read holds.
  const except = refusals
    .filter((refusal) => !isPlainDate(refusal.on) || refusal.on >= on)
    .flatMap((refusal) => refusal.fields)
  return { fields: fields.filter((field) => !coveredBy(except, field)), except, id, who: givenBy.who }
}
