import { type Entitlement, entitle, type Rights, toFacts, type WorkingDays } from '@cairn/entitlements'
import type { Case } from '@cairn/schemas/case'
import type { AgeReading } from './age-reading.ts'

/** What rights are looked up by. */
export type RightsOptions = {
  readonly rows: Rights
  /** ISO 3166 code of the country or the part of it. */
  readonly place: string
  /** The calendar date of today, `YYYY-MM-DD`. */
  readonly asOf: string
  /** When offices are open there. */
  readonly workingDays?: WorkingDays
  /** Floors that are known to bind there. */
  readonly floors?: readonly string[]
  /** Codes of the States of the European Union. */
  readonly union?: readonly string[]
}

/** What a person is entitled to, law and Movement policy apart. What was set aside is for the reviewer, not for here. */
export type RightsRead = {
  readonly state: 'looked-at'
  readonly law: readonly Entitlement[]
  readonly movementPolicy: readonly Entitlement[]
}

/** The rights of one person in one place, with their clocks. */
export function rightsOf(record: Case | undefined, age: AgeReading, options: RightsOptions): RightsRead {
  const { rows, place, asOf, workingDays, floors, union } = options
  const known = toFacts({
    ...(record && { person: record.person }),
    ...(record?.statusDecisions && { decisions: record.statusDecisions }),
    place,
    asOf,
    ...(union && { union }),
  })
  // A sign that tells of a child outweighs an age that was noted.
  const answers = age === 'may-be-child' ? { ...known.answers, age: 'unsure' as const } : known.answers
  const { law, movementPolicy } = entitle({ ...known, ...(answers && { answers }) }, place, rows, {
    asOf,
    ...(workingDays && { workingDays }),
    ...(floors && { floors }),
  })
  return { state: 'looked-at', law, movementPolicy }
}
