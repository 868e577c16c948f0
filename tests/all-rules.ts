// Every question with the rules that ship, on the invented people, their town and their Society.
import type { Instruments } from '@cairn/casework'
import { prepare } from '@cairn/readiness'
import { bali2015, bali2015InEnglish } from '@cairn/rulebook/bali-2015'
import { childReturnPolicy } from '@cairn/rulebook/child-return'
import { consentRows } from '@cairn/rulebook/consent-rows'
import { directory } from '@cairn/rulebook/directory'
import { earlyReview } from '@cairn/rulebook/early-review'
import { readiness } from '@cairn/rulebook/readiness'
import { referralRoutes } from '@cairn/rulebook/referral-routes'
import { rights } from '@cairn/rulebook/rights'
import { riskLevel } from '@cairn/rulebook/risk-level'
import { riskPacing } from '@cairn/rulebook/risk-pacing'
import { inventedDay, inventedPlace, inventedSociety, inventedTown } from '@cairn/testing'

const activities = readiness.activities.map(({ id }) => id)

export const allRules: Instruments = {
  instruments: [bali2015],
  spoken: [bali2015InEnglish],
  today: inventedDay,
  risk: {
    policy: { level: riskLevel, early: earlyReview, pacing: riskPacing },
    now: `${inventedDay}T12:00:00Z`,
  },
  help: {
    services: inventedTown,
    policy: directory,
    asOf: inventedDay,
    place: inventedPlace,
    consentRows,
    routes: referralRoutes,
  },
  rights: { rows: rights, place: inventedPlace, asOf: inventedDay, childReturn: childReturnPolicy },
  readiness: prepare(inventedSociety, activities, readiness, { asOf: inventedDay }),
}
