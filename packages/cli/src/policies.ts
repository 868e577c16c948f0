import type { Instruments } from '@cairn/casework'
import { type Preparation, prepare } from '@cairn/readiness'
import { childReturnPolicy } from '@cairn/rulebook/child-return'
import { consentRows } from '@cairn/rulebook/consent-rows'
import { directory } from '@cairn/rulebook/directory'
import { earlyReview } from '@cairn/rulebook/early-review'
import { readiness } from '@cairn/rulebook/readiness'
import { referralRoutes } from '@cairn/rulebook/referral-routes'
import { rights } from '@cairn/rulebook/rights'
import { riskLevel } from '@cairn/rulebook/risk-level'
import { riskMatrix } from '@cairn/rulebook/risk-matrix'
import { riskPacing } from '@cairn/rulebook/risk-pacing'
import type { Service } from '@cairn/schemas/service'
import type { Society } from '@cairn/schemas/society'

/** Where and when a command looks. */
export type Where = {
  /** ISO 3166 code; without it no rights are looked up. */
  readonly place?: string
  /** The directory; without it no services are looked at. */
  readonly services?: readonly Service[]
  /** The organisation; without it nobody looks at what it is ready for. */
  readonly society?: Society
  /** The calendar date, and the instant with offset. */
  readonly today: string
  readonly now: string
}

const risk = {
  level: riskLevel,
  early: earlyReview,
  pacing: riskPacing,
  tool: { set: riskMatrix, levels: { high: 'high', medium: 'medium', low: 'low' } },
} as const

type Policies = Pick<Instruments, 'risk' | 'help' | 'rights' | 'readiness'>

/** The rules of the questions after screening, as this command asks them: each only where it has what it needs. */
export function policiesFor({ place, services, society, today, now }: Where): Policies {
  return {
    risk: { policy: risk, now },
    ...(services && {
      help: {
        services,
        policy: directory,
        asOf: today,
        consentRows,
        routes: referralRoutes,
        ...(place !== undefined && { place }),
      },
    }),
    ...(society && { readiness: prepared(society, today) }),
    ...(place !== undefined && { rights: { rows: rights, place, asOf: today, childReturn: childReturnPolicy } }),
  }
}

/** What the organisation is ready for: once for all its cases. */
function prepared(society: Society, asOf: string): Preparation {
  const activities = readiness.activities.map(({ id }) => id)
  return prepare(society, activities, readiness, { asOf })
}
