import {
  type ConsentRow,
  consented,
  type DirectoryPolicy,
  type Fit,
  fit,
  mayTell,
  type RouteRows,
  route,
  type Service,
  toFacts,
  type UnmetNeed,
  unmet,
} from '@cairn/referral'
import type { Case } from '@cairn/schemas/case'
import type { AgeReading } from './age-reading.ts'

/** What services are looked at by. */
export type HelpOptions = {
  /** The directory: entries `service@1`. */
  readonly services: readonly Service[]
  /** How the directory is read. */
  readonly policy: DirectoryPolicy
  /** The calendar date of today, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Where consent is given: ISO 3166 code, and the rows of who may consent there for a child. */
  readonly place?: string
  readonly consentRows?: readonly ConsentRow[]
  /** The ways to the national system, and whether this organisation is a first responder there. */
  readonly routes?: RouteRows
  readonly firstResponder?: boolean
  /** Parts of a country, with the larger place whose rows of consent hold there too. Absent: those of the routes. */
  readonly partOf?: Readonly<Record<string, string>>
}

/** One service for one person, as much of it as a sheet needs. */
export type HelpOffer = {
  /** Id and neutral name, as the directory has them. */
  readonly service: string
  readonly name: string
  readonly offers: readonly string[]
  readonly outcome: Fit['outcome']
  readonly room: Fit['room']['state']
  /** Whether its entry was checked lately. */
  readonly fresh: boolean
  /** Criteria that are not met, and by whose rule. */
  readonly unmatched: Fit['unmatched']
  /** What may be told to it, as paths of fields; empty: nothing. */
  readonly mayTell: readonly string[]
  /** Why nothing may be told. */
  readonly consent: 'yes' | 'no' | 'declined' | 'not-asked' | 'not-needed'
}

/** What services there are for one person. */
export type Help = {
  readonly state: 'looked-at'
  /** Best first; those that do not fit stand last. */
  readonly offers: readonly HelpOffer[]
  /** Needs without a service that fits and has room, the soonest first. */
  readonly unmet: readonly UnmetNeed[]
  /** Needs that the person declined to speak of: no sign that there is none. */
  readonly declined: readonly string[]
  /** The way to the national system here, as the sentence of its step. Absent: nobody looked. */
  readonly route?: string
  /** Entries of the directory that could not be read. */
  readonly unread: number
}

/** Which services fit, which may, by whose rule one does not, and what each may be told. Nothing is sent. */
export function help(record: Case | undefined, age: AgeReading, options: HelpOptions): Help {
  const { services, policy, asOf, place = '', consentRows = [], partOf = options.routes?.partOf } = options
  const needs = needsTold(record)
  const facts = toFacts({ person: record?.person, experiences: record?.experience }, { asOf })
  // A sign that tells of a child outweighs an age that was noted.
  const answers = age === 'adult' ? facts : { ...facts, ...(age === 'may-be-child' && { age: 'unsure' as const }) }
  const found = fit({ answers, ...(record?.person.languages && { languages: record.person.languages }) }, services, {
    asOf,
    policy,
    ...(needs && { needs: needs.filter(({ answer }) => answer !== 'no') }),
  })
  // Who said no to being referred is told of services; nothing is told to them.
  const saidNo = record?.saidNo?.some(({ what }) => what === 'referral') === true
  const agreed = record?.agreed?.some(({ what }) => what === 'referral') === true
  const way =
    options.routes &&
    route(
      {
        ...(answers['age'] !== undefined && { age: answers['age'] }),
        ...((saidNo || agreed) && { agrees: saidNo ? 'no' : 'yes' }),
        ...(options.firstResponder !== undefined && { firstResponder: options.firstResponder ? 'yes' : 'no' }),
      },
      place,
      options.routes,
      { asOf },
    )
  const names = new Map(services.map(({ id, name }) => [id, name]))
  const lacking = needs && unmet(needs, found.fits)
  return {
    state: 'looked-at',
    offers: found.fits.map((one): HelpOffer => {
      const told = consented(record?.consents ?? [], {
        purpose: 'referral',
        recipient: recipientOf(record, one.service),
        asOf,
        pseudonym: record?.person.pseudonym,
        age: answers['age'] ?? 'not-asked',
        place,
        rows: consentRows,
        partOf,
      })
      const fields = [...new Set(told.parties.flatMap(({ grants }) => grants.flatMap((grant) => grant.fields)))]
      return {
        service: one.service,
        name: names.get(one.service) ?? one.service,
        offers: one.offers,
        outcome: one.outcome,
        room: one.room.state,
        fresh: one.checked.fresh,
        unmatched: one.unmatched,
        mayTell: told.answer === 'yes' && !saidNo ? fields.filter((field) => mayTell(told, field)).sort() : [],
        consent: saidNo ? 'no' : told.answer,
      }
    }),
    unmet: lacking?.needs ?? [],
    declined: lacking?.declined ?? [],
    ...(way && options.routes && { route: options.routes.rules.outcomes[way.outcome] ?? way.outcome }),
    unread: found.problems.length,
  }
}

/** What was said of each need: a later word stands for an earlier one, but declining to speak of it takes no need back. */
function needsTold(record: Case | undefined) {
  if (record?.needs === undefined) return undefined
  const last = new Map<string, NonNullable<Case['needs']>[number]['needs'][number]>()
  for (const one of record.needs.flatMap(({ needs }) => needs)) {
    const before = last.get(one.need)?.answer
    if (one.answer !== 'declined' || (before !== 'yes' && before !== 'unsure')) last.set(one.need, one)
  }
  return [...last.values()]
}

/** The recipient of that id, as a consent names it; one that nobody named has no consent. */
function recipientOf(record: Case | undefined, id: string) {
  const named = record?.consents?.find(({ recipient }) => recipient.id === id)?.recipient
  return named ?? ({ kind: 'ngo', id } as const)
}
