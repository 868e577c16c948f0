import { soonestOf } from './computed-answers.ts'
import type { Fit, FitOptions } from './service-fit.ts'
import type { Service } from './to-facts.ts'

type Found = { readonly service: Service; readonly fit: Fit }

const outcomes = ['fits', 'may-fit', 'does-not-fit'] as const
const states = ['met', 'open', 'unmet'] as const

/** Which of two services comes first. The order in which they were given never counts. */
export function byRank({ needs = [], distances = {} }: FitOptions, knowsArea: boolean): (a: Found, b: Found) => number {
  const standing = ({ standings }: Fit, topic: string) => {
    const state = standings.find(({ id }) => id.endsWith(`/${topic}`))?.state
    return state === undefined ? 0 : states.indexOf(state)
  }
  const keys = ({ fit }: Found): readonly number[] => [
    outcomes.indexOf(fit.outcome),
    soonestOf(needs.filter(({ need }) => fit.offers.includes(need))),
    standing(fit, 'in-time'),
    fit.standings.filter(({ decisive, state }) => decisive && state !== 'met').length,
    standing(fit, 'stay'),
    fit.checked.fresh ? 0 : 1,
    standing(fit, 'language'),
    knowsArea ? far(distances, fit.service) : 0,
  ]
  return (a, b) => {
    const [one, other] = [keys(a), keys(b)]
    const at = one.findIndex((key, place) => key !== other[place])
    if (at >= 0) return (one[at] ?? 0) - (other[at] ?? 0)
    return a.fit.service < b.fit.service ? -1 : a.fit.service > b.fit.service ? 1 : 0
  }
}

function far(distances: Readonly<Record<string, number>>, id: string): number {
  const km = Object.hasOwn(distances, id) ? distances[id] : undefined
  return typeof km === 'number' && km >= 0 ? km : Number.MAX_VALUE
}
