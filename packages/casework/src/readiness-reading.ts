import type { Preparation, Step } from '@cairn/readiness'

/** What the organisation is ready for, as much of it as a sheet needs. */
export type ReadinessRead = {
  readonly state: 'looked-at'
  readonly activities: readonly { readonly activity: string; readonly outcome: Step }[]
}

/** Readiness of the organisation. Nothing of it is a reason to give the person at the door less. */
export function readinessOf({ activities }: Preparation): ReadinessRead {
  return { state: 'looked-at', activities: activities.map(({ activity, outcome }) => ({ activity, outcome })) }
}
