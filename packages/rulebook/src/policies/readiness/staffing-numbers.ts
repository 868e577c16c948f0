import { cwlaNumbers } from '../../sources/cwla-numbers.ts'
import { westernAustraliaCaseload } from '../../sources/western-australia-caseload.ts'

/**
 * Numbers for care of workers that were read, each from child welfare and none from this field: borrowed.
 *
 * @example
 * ```ts
 * import { staffingNumbers } from '@cairn/rulebook/staffing-numbers'
 *
 * staffingNumbers.workersPerSupervisor // => 5
 * staffingNumbers.field // => 'child welfare'
 * ```
 */
export const staffingNumbers = {
  id: 'staffing-numbers',
  version: '0.1.0',
  field: 'child welfare',
  asOf: '2026-11-23',
  status: 'borrowed',
  workersPerSupervisor: 5,
  activeAssessments: 12,
  ongoingFamilies: 17,
  together: { activeAssessments: 10, ongoingFamilies: 4 },
  /** Cases of a worker, which are no assessments and no families: no gate uses them. */
  elsewhere: {
    unit: 'cases',
    place: 'Western Australia',
    usual: 15,
    exceptional: 18,
    cites: [westernAustraliaCaseload.at('caseload')],
    status: 'borrowed',
  },
  cites: [cwlaNumbers.at('caseload and supervision')],
} as const
