import { plain } from './plain.ts'
import { type Problem, problem } from './problem.ts'

/** One step from a version of a record to the next. It gets plain data that was valid, and must not throw. */
export interface Migration {
  /** Version it starts from, as in `person@1`. */
  readonly from: `${string}@${number}`
  /** Version it arrives at. */
  readonly to: `${string}@${number}`
  /** One sentence for people who do not code: what changes, and what is lost. */
  readonly says: string
  /** Makes the newer record; the schema line is written for it. */
  readonly step: (record: Readonly<Record<string, unknown>>) => Record<string, unknown>
}

/** Steps, and the present version of each record. */
export interface Ways {
  /** The steps that are known. */
  readonly migrations: readonly Migration[]
  /** Present version by word. */
  readonly versions: Readonly<Record<string, number>>
}

/** A record in its present version with the steps it took, or what is wrong. */
export type Migrated =
  | { readonly ok: true; readonly value: unknown; readonly steps: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * The versions of today, and the ways that lead to them. There is one version of each record so far, and no way yet.
 *
 * @example
 * ```ts
 * import { versions } from '@cairn/schemas'
 *
 * versions.person // => 1
 * ```
 */
export const versions = {
  answers: 1,
  case: 1,
  consent: 1,
  event: 1,
  experience: 1,
  needs: 1,
  person: 1,
  referral: 1,
  'risk-assessment': 1,
  service: 1,
  society: 1,
  'status-decision': 1,
} as const satisfies Readonly<Record<string, number>>

const wrong = (code: 'SCH-401' | 'SCH-402' | 'SCH-403' | 'SCH-404'): Migrated => ({
  ok: false,
  problems: [problem(code, { path: '/schema' })],
})

/**
 * Brings a record of an earlier version to the present one, step by step, and the records inside it too. It does not
 * check the record: give the result to {@link read}.
 *
 * @param record - plain data with a schema line
 * @param ways - steps and present versions, where you keep records of your own; ours unless told
 * @returns the record in its present version and the sentences of the steps taken, or a problem
 *
 * @example
 * ```ts
 * import { migrate } from '@cairn/schemas'
 *
 * migrate({ schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht' }).ok // => true
 * migrate({ schema: 'person@99' }).ok // => false
 * ```
 */
export const migrate = (record: unknown, ways: Ways = { migrations: [], versions }): Migrated => {
  const copy = plain(record, { depth: 64, values: 500_000 })
  if ('code' in copy) return { ok: false, problems: [problem(copy.code)] }
  return renewed(copy.value, ways)
}

const renewed = (record: unknown, ways: Ways): Migrated => {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return wrong('SCH-401')
  let value = record as Record<string, unknown>
  const steps: string[] = []
  for (;;) {
    const line = Object.hasOwn(value, 'schema') ? value['schema'] : undefined
    if (typeof line !== 'string') return wrong('SCH-401')
    const [, word = '', version = ''] = /^([a-z-]+)@([1-9][0-9]{0,5})$/.exec(line) ?? []
    const present = Object.hasOwn(ways.versions, word) ? ways.versions[word] : undefined
    if (present === undefined) return wrong('SCH-402')
    if (Number(version) > present) return wrong('SCH-403')
    if (Number(version) === present) break
    const way = ways.migrations.find(({ from }) => from === line)
    if (!way) return wrong('SCH-404')
    value = { ...way.step(value), schema: way.to }
    steps.push(way.says)
  }
  return within(value, steps, ways)
}

/** The same for every record inside a record: whatever holds a schema line of its own. */
const within = (value: Record<string, unknown>, steps: string[], ways: Ways): Migrated => {
  const problems: Problem[] = []
  const renew = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(renew)
    if (typeof item !== 'object' || item === null) return item
    if (!Object.hasOwn(item, 'schema')) return inside(item)
    const migrated = renewed(item, ways)
    if (migrated.ok) steps.push(...migrated.steps)
    else problems.push(...migrated.problems)
    return migrated.ok ? migrated.value : item
  }
  const inside = (item: object) => Object.fromEntries(Object.entries(item).map(([key, below]) => [key, renew(below)]))
  const whole = inside(value)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: whole, steps }
}
