// One invented person through all five questions: the worker's sheet.
import { assess, sheet } from '@cairn/casework'
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
import {
  inventedDay as asOf,
  inventedCases,
  inventedSociety,
  inventedTown,
  inventedPlace as place,
} from '@cairn/testing'
import { element } from './element.js'

const activities = readiness.activities.map(({ id }) => id)
const rules = {
  instruments: [bali2015],
  spoken: [bali2015InEnglish],
  today: asOf,
  risk: { policy: { level: riskLevel, early: earlyReview, pacing: riskPacing }, now: `${asOf}T12:00:00Z` },
  help: { services: inventedTown, policy: directory, asOf, place, consentRows, routes: referralRoutes },
  rights: { rows: rights, place, asOf, childReturn: childReturnPolicy },
  readiness: prepare(inventedSociety, activities, readiness, { asOf }),
}

/** Whom one can choose: what each shows, by id. */
export const people = inventedCases.map(({ id, shows }) => ({ id, shows }))

/** The sheet of one of them as elements. */
export function sheetOf(id) {
  const { record } = inventedCases.find((one) => one.id === id)
  const made = sheet(assess(record, rules))
  return [
    element('h3', { textContent: `${made.title} · ${made.about}` }),
    element('p', { textContent: made.note }),
    ...made.sections.flatMap(({ title, blocks }) => [
      element('h4', { textContent: title }),
      ...blocks.flatMap(blockOf),
    ]),
  ]
}

function blockOf(block) {
  switch (block.kind) {
    case 'line':
      return [element('p', { textContent: block.text })]
    case 'list':
      return [
        ...(block.heading ? [element('p', {}, element('strong', { textContent: block.heading }))] : []),
        element('ul', {}, ...block.items.map((textContent) => element('li', { textContent }))),
      ]
    case 'reason':
      return [
        element('p', { textContent: block.says }),
        element('ul', {}, ...[...block.answers, block.rests].map((textContent) => element('li', { textContent }))),
      ]
  }
}
