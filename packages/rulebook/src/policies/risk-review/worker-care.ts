/**
 * What workers are owed where there is risk.
 *
 * @packageDocumentation
 */
import type { Citations, Status } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'

/** One thing that workers are owed. */
export type CareMeasure = {
  /** `worker-care/word`. */
  readonly id: string
  /** One plain sentence in English. */
  readonly says: string
  /** From which level of the workers' risk it is due; `always`, whatever the level. */
  readonly from: 'always' | 'low' | 'medium' | 'high' | 'now'
  readonly cites: Citations
  readonly status: Status
}

/** What workers are owed. */
export type WorkerCare = {
  readonly id: string
  readonly title: string
  readonly says: string
  readonly saysNot: string
  readonly measures: readonly CareMeasure[]
}

const ours = { cites: [houseRules.at('rule 15')], status: 'house' } as const

/**
 * `worker-care`: two go, or one who checks in; a talk afterwards; somebody who cares for the workers. No worker is named
 * or compared.
 *
 * @example
 * ```ts
 * import { workerCare } from '@cairn/rulebook/worker-care'
 *
 * workerCare.measures.map(({ from }) => from) // => ['medium', 'always', 'always']
 * ```
 */
export const workerCare: WorkerCare = {
  id: 'worker-care',
  title: 'What workers are owed where there is risk',
  says: 'Two go or one checks in, a talk afterwards is offered, and somebody cares for the workers.',
  saysNot: 'No source gives an interval for checking in. It compares no workers.',
  measures: [
    {
      id: 'worker-care/two-or-check-in',
      says: 'Two workers go, or one who checks in by a time that was set.',
      from: 'medium',
      ...ours,
    },
    {
      id: 'worker-care/talk-afterwards',
      says: 'A talk afterwards is offered to everyone who was there, interpreters and volunteers too; nobody has to take it.',
      from: 'always',
      ...ours,
    },
    {
      id: 'worker-care/who-cares',
      says: 'A role is named that cares for the workers, and the workers know which.',
      from: 'always',
      ...ours,
    },
  ],
}
