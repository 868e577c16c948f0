import { all, any, anyUnknown, between, type Criterion, number, presume } from '@cairn/engine'
import { cwlaNumbers } from '../../sources/cwla-numbers.ts'
import { houseRules } from '../../sources/house-rules.ts'
import { staffingNumbers } from './staffing-numbers.ts'

const ours = houseRules.at('rule 43')
const recommended = cwlaNumbers.at('caseload and supervision')
const above = (from: number, says: string) =>
  presume({ as: { from }, if: anyUnknown, says, cites: [houseRules.at('rule 41')], status: 'house' })

const { workersPerSupervisor, activeAssessments, ongoingFamilies, together } = staffingNumbers

/** Numbers that a record of a Society gives, as averages that were rounded up. */
export const staffingFacts = {
  'workers-per-supervisor': number({
    says: 'Workers for each supervisor.',
    unit: 'workers',
    unknown: above(workersPerSupervisor + 1, 'Read as above the number, because it is not known.'),
    sensitivity: 'low',
    cites: [recommended],
    status: 'borrowed',
  }),
  'active-assessments': number({
    says: 'Assessments under way for each worker.',
    unit: 'assessments',
    unknown: above(activeAssessments + 1, 'Read as above the number, because it is not known.'),
    sensitivity: 'low',
    cites: [recommended],
    status: 'borrowed',
  }),
  'ongoing-families': number({
    says: 'Families in longer support for each worker.',
    unit: 'families',
    unknown: above(ongoingFamilies + 1, 'Read as above the number, because it is not known.'),
    sensitivity: 'low',
    cites: [recommended],
    status: 'borrowed',
  }),
} as const

const rest = {
  fails: 'ready-with-conditions',
  cites: [recommended, ours],
  status: 'house',
  note: 'Numbers from another field: child welfare.',
} as const

/** Supervision and caseload as conditions: borrowed numbers stop nothing. */
export const staffing = (set: string): readonly Criterion<keyof typeof staffingFacts, 'ready-with-conditions'>[] => [
  {
    id: `${set}/workers-per-supervisor`,
    says: 'A supervisor has five workers at most.',
    when: between('workers-per-supervisor', { to: workersPerSupervisor }),
    ...rest,
  },
  {
    id: `${set}/caseload`,
    says: 'A worker has 12 assessments under way, or 17 families in longer support, or 10 assessments and 4 families together, at most.',
    when: any(
      all(between('active-assessments', { to: activeAssessments }), between('ongoing-families', { to: 0 })),
      all(between('active-assessments', { to: 0 }), between('ongoing-families', { to: ongoingFamilies })),
      all(
        between('active-assessments', { to: together.activeAssessments }),
        between('ongoing-families', { to: together.ongoingFamilies }),
      ),
    ),
    ...rest,
  },
]
