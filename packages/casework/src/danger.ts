import type { DangerNow } from './assessment.ts'
import type { BearerId, Danger } from './wording/wording.ts'

/** Dangers that reach further than the person who told them. */
const reaches: Readonly<Record<BearerId, readonly Danger[] | 'all'>> = {
  person: 'all',
  family: ['family-in-danger', 'child-without-carer', 'threat-to-life', 'violence-now'],
  workers: ['violence-now', 'feared-person-near'],
  organisation: [],
}

/** Whether danger that was told now reaches a bearer. */
export function isInDanger(bearer: BearerId, danger: DangerNow): boolean {
  const reached = reaches[bearer]
  return danger.state === 'told' && danger.what.some((one) => reached === 'all' || reached.includes(one))
}

/** What was told about danger, in codes; an empty list means: asked, none told. */
export function dangerNow(emergency: readonly Danger[] | undefined): DangerNow {
  if (emergency === undefined) return { state: 'not-asked' }
  return emergency.length > 0 ? { state: 'told', what: emergency } : { state: 'none-told' }
}
