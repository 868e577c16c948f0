import {
  childReturn,
  type Entitlement,
  type Entitlements,
  entitle,
  type ReturnAdvice,
  type ReturnFact,
  type Rights,
  type RuleSet,
  toFacts,
  type WorkingDays,
} from '@cairn/entitlements'
import type { Case } from '@cairn/schemas/case'
import type { AgeReading } from './age-reading.ts'

/** What rights are looked up by. */
export type RightsOptions = {
  readonly rows: Rights
  /** ISO 3166 code of the country or the part of it. */
  readonly place: string
  /** The calendar date of today, `YYYY-MM-DD`. */
  readonly asOf: string
  /** When offices are open there. */
  readonly workingDays?: WorkingDays
  /** Floors that are known to bind there. */
  readonly floors?: readonly string[]
  /** Codes of the States of the European Union. */
  readonly union?: readonly string[]
  /** The rules on the return of a child. */
  readonly childReturn?: RuleSet<ReturnFact, string>
}

/** The advice on a return, with the sentence of its outcome. */
export type ReturnRead = ReturnAdvice & { readonly says: string }

/** What a person is entitled to, law and Movement policy apart. What was set aside is for the reviewer, not for here. */
export type RightsRead = {
  readonly state: 'looked-at'
  readonly law: readonly Entitlement[]
  readonly movementPolicy: readonly Entitlement[]
  /** What could not be read, and what the rows lack for the place: codes, never a value. */
  readonly problems: Entitlements['problems']
  /** What holds for a return. Absent: nobody speaks of one, the person is an adult, or no rules were given. */
  readonly childReturn?: ReturnRead
}

/** The rights of one person in one place, with their clocks. */
export function rightsOf(record: Case | undefined, age: AgeReading, options: RightsOptions): RightsRead {
  const { rows, place, asOf, workingDays, floors, union } = options
  const known = toFacts({
    ...(record && { person: record.person }),
    ...(record?.statusDecisions && { decisions: record.statusDecisions }),
    place,
    asOf,
    ...(union && { union }),
  })
  // A sign that tells of a child outweighs an age that was noted.
  const answers = age === 'may-be-child' ? { ...known.answers, age: 'unsure' as const } : known.answers
  const { law, movementPolicy, problems } = entitle({ ...known, ...(answers && { answers }) }, place, rows, {
    asOf,
    ...(workingDays && { workingDays }),
    ...(floors && { floors }),
  })
  const back = returnOf(record, age, options)
  return { state: 'looked-at', law, movementPolicy, problems, ...(back && { childReturn: back }) }
}

/** A return is spoken of where somebody wants it, fears it, needs it or has it assessed. */
function isSpokenOf(record: Case | undefined): boolean {
  const { emergency = [], wants = [], agreed = [], saidNo = [], needs = [], returnAssessment } = record ?? {}
  const wishes = [...wants, ...agreed, ...saidNo].map(({ what }) => what)
  return (
    returnAssessment !== undefined ||
    emergency.includes('return-imminent') ||
    wishes.some((what) => what === 'return' || what === 'return-home') ||
    needs.some((told) => told.needs.some(({ need, answer }) => need === 'return' && answer !== 'no'))
  )
}

function returnOf(record: Case | undefined, age: AgeReading, options: RightsOptions): ReturnRead | undefined {
  const { childReturn: policy, asOf } = options
  if (policy === undefined || age === 'adult' || !isSpokenOf(record)) return undefined
  const { made, on, changed, finding } = record?.returnAssessment ?? {}
  const known = {
    age: age === 'may-be-child' ? ('unsure' as const) : age,
    ...(made && { assessment: made }),
    ...(on && { assessed: on }),
    ...(changed && { changed }),
    ...(finding && { finding }),
  }
  const advice = childReturn(known, policy, { asOf })
  return { ...advice, says: policy.outcomes[advice.outcome] ?? '' }
}
