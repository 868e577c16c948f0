import type { DangerNow, Risk } from './assessment.ts'
import type { BearerId, Danger } from './wording/wording.ts'

const bearers: readonly BearerId[] = ['person', 'family', 'workers', 'organisation']

/** Dangers that reach further than the person who told them. */
const reaches: Readonly<Record<BearerId, readonly Danger[] | 'all'>> = {
  person: 'all',
  family: ['family-in-danger', 'child-without-carer', 'threat-to-life', 'violence-now'],
  workers: ['violence-now', 'feared-person-near'],
  organisation: [],
}

/** Each bearer with its own level. Nobody assesses anything yet, so none is below high. */
export function risks(danger: DangerNow): readonly Risk[] {
  return bearers.map((bearer) => riskOf(bearer, danger))
}

function riskOf(bearer: BearerId, danger: DangerNow): Risk {
  const reached = reaches[bearer]
  const now = danger.state === 'told' && danger.what.some((one) => reached === 'all' || reached.includes(one))
  return { bearer, level: now ? 'now' : 'high', assessed: false }
}

/** What was told about danger, in codes; an empty list means: asked, none told. */
export function dangerNow(emergency: readonly Danger[] | undefined): DangerNow {
  if (emergency === undefined) return { state: 'not-asked' }
  return emergency.length > 0 ? { state: 'told', what: emergency } : { state: 'none-told' }
}
