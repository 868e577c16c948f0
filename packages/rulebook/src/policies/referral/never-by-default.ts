import type { Citations, Status } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'

/**
 * Fields of records that go only where they are named themselves, in what is necessary and in what was agreed to.
 *
 * @example
 * ```ts
 * import { neverByDefault } from '@cairn/rulebook/never-by-default'
 *
 * neverByDefault.fields.includes('experience') // => true
 * ```
 */
export const neverByDefault: {
  readonly id: string
  readonly version: string
  readonly says: string
  readonly fields: readonly string[]
  readonly cites: Citations
  readonly status: Status
} = /* @__PURE__ */ Object.freeze({
  id: 'never-by-default',
  version: '0.1.0',
  says: 'What happened, who did it, family, status, risk and free notes go only where they are named.',
  fields: [
    'experience',
    'answers',
    'status-decision',
    'risk-assessment',
    'consent',
    'event',
    'referral',
    'person/pseudonym',
    'person/citizenships',
    'person/dependants',
    'person/sex',
    'needs/pseudonym',
    'needs/special',
    'needs/needs/note',
    'case/pseudonym',
    'case/setting',
    'case/saidNo',
    'case/closing',
  ],
  cites: [houseRules.at('rule 25')],
  status: 'house',
} as const)
