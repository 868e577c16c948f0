import { type Advice, type Answer, advise, type Citations, type RuleSet, type Status } from '@cairn/engine'
import { addMonths, isPlainDate } from '@cairn/engine/clock'
import { closest, type PartOf } from './places.ts'

/** A national system of referral, as somebody read it. */
export type SystemRow = {
  /** ISO 3166 code, with the part where law differs inside a State; `*` stands for everywhere else. */
  readonly place: string
  /** Its value in the rules. */
  readonly is: string
  readonly state: 'in-force' | 'not-known-in-force' | 'floor'
  readonly says: string
  readonly mayRefer: readonly string[]
  readonly listSeen?: string
  readonly answers: readonly string[]
  readonly duty?: {
    readonly state: 'law' | 'commencement-not-found'
    readonly bodies: readonly string[]
    readonly says: string
    readonly cites: Citations
    readonly status: Status
  }
  readonly asOf: string
  readonly cites: Citations
  readonly status: Status
}

/** The rules and the systems they speak of: an argument, never built in. */
export type RouteRows = {
  readonly rules: RuleSet
  readonly systems: readonly SystemRow[]
  /** After how many months a row that was read counts as old. */
  readonly oldAfterMonths: number
  /** Parts of a country, with the larger place whose system holds there too. A part that is not there lies in its country. */
  readonly partOf?: PartOf
}

/** What of the person decides the way. */
export type RoutePerson = {
  /** Age in full years, as far as known. */
  readonly age?: Answer
  /** Whether the adult agrees to be referred to the national system. */
  readonly agrees?: Answer
  /** Whether the organisation is a first responder there; not known reads as none. */
  readonly firstResponder?: Answer
}

/** Which way it goes, and the system as it was read. */
export type Routed = Advice & {
  readonly system: SystemRow
  /** First responders to go through, where the way leads through one. */
  readonly goThrough: readonly string[]
  /** Answers to ask apart before a referral, as the place has them. */
  readonly askApart: readonly string[]
  /** The row was read too long ago, or on a day that is not known: look it up before relying on it. */
  readonly old: boolean
  /** A Society never makes this notification, whatever the law of the place. */
  readonly notifies: false
}

/**
 * Which way a referral to the national system goes for one person in one place.
 *
 * @param person - age, consent, and whether the organisation may refer
 * @param place - ISO 3166 code; a part without a row gets that of its country, a country without one the floor of the
 *   Convention
 * @param rows - rules and systems
 * @param options - `asOf`: the calendar date of today
 * @returns the advice with its sources, the system, whom to go through, and whether the row is old. Nothing where `rows`
 *   holds neither the place nor a floor
 *
 * @example
 * ```ts
 * import { route } from '@cairn/referral'
 * import { referralRoutes } from '@cairn/rulebook/referral-routes'
 *
 * const way = route({ age: 30, agrees: 'yes' }, 'GB-SCT', referralRoutes, { asOf: '2026-11-25' })
 * way?.outcome // => 'through-first-responder'
 * way?.goThrough.includes('TARA') // => true
 * route({}, 'GB-ENG', referralRoutes, { asOf: '2026-11-25' })?.system.place // => 'GB-EAW'
 * route({ age: 30, agrees: 'yes' }, 'IE', referralRoutes, { asOf: '2026-11-25' })?.system.state // => 'not-known-in-force'
 * ```
 */
export function route(
  person: RoutePerson,
  place: string,
  { rules, systems, oldAfterMonths, partOf }: RouteRows,
  { asOf }: { readonly asOf: string },
): Routed | undefined {
  const system = closest(systems, place, partOf)[0] ?? systems.find((row) => row.place === '*')
  if (!system) return undefined
  const { age, agrees, firstResponder } = person ?? {}
  const advice = advise(
    {
      place: system.is,
      age: grownUp(age),
      ...(agrees !== undefined && agrees !== null && { agrees }),
      ...(firstResponder !== undefined && firstResponder !== null && { 'first-responder': firstResponder }),
    },
    rules,
    { asOf },
  )
  const old =
    !isPlainDate(asOf) || !isPlainDate(system.asOf) || addMonths(system.asOf, oldAfterMonths, 'last-day') < asOf
  return {
    ...advice,
    system,
    goThrough: advice.outcome.includes('through-first-responder') ? system.mayRefer : [],
    askApart: system.answers,
    old,
    notifies: false,
  }
}

/** Years as the rules ask for them: certainly an adult, certainly a child, or open for the reason given. */
function grownUp(age: Answer | undefined): Answer {
  if (age === undefined || age === null) return 'not-asked'
  if (age === 'declined' || age === 'unsure' || age === 'not-asked') return age
  const years = typeof age === 'number' ? { from: age, to: age } : age
  if (typeof years !== 'object' || 'oneOf' in years) return 'unsure'
  if (typeof years.from === 'number' && years.from >= 18) return 'adult'
  return typeof years.to === 'number' && years.to < 18 ? 'child' : 'unsure'
}
