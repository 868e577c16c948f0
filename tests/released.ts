// Holds what a release of the rulebook decided against what the same sets decide today.
import { type RuleSet, ruleSet } from '@cairn/engine'
import { fingerprint, semantics } from '@cairn/engine/fingerprint'
import { type AdviceRecord, replay } from '@cairn/engine/replay'

/** A file below `packages/rulebook/released`. */
export type Released = {
  readonly format: string
  readonly version: string
  readonly semantics: number
  readonly sets: Readonly<Record<string, ReleasedSet>>
}

type ReleasedSet = {
  readonly version: string
  readonly fingerprint: string
  readonly set: RuleSet
  readonly examples: Readonly<Record<string, Readonly<Record<string, AdviceRecord>>>>
}

/** What must not be so, one sentence each; empty where the promise of the versions was kept. */
export function broken(file: Released, today: readonly RuleSet[]): readonly string[] {
  if (file.format !== 'rulebook/1') return ['it is of a format that is not known']
  return Object.entries(file.sets).flatMap(([id, then]) => {
    const now = today.find((set) => set.id === id)
    if (!now) return [`${id} is gone; a set that was released is retired with a date`]
    const order = now.version.localeCompare(then.version, 'en', { numeric: true })
    if (order < 0) return [`${id} ${now.version} is older than what was released, ${then.version}`]
    const changed = order === 0 ? changes(then, now) : []
    return [...changed, ...(file.semantics === semantics ? undone(id, then) : [])]
  })
}

/** A set that kept its version and not its results. */
function changes(then: ReleasedSet, now: RuleSet): readonly string[] {
  const of = `${now.id} ${now.version}`
  const logic = fingerprint(now) === then.fingerprint ? [] : [`${of}: the logic changed and the version did not`]
  const results = cases(then).flatMap(({ name, record }) => {
    const replayed = replay(record, now)
    if (!replayed.ok) return [`${of}: ${name} cannot be replayed: ${replayed.code}`]
    const { outcome, possible, unread } = replayed.value
    if (outcome.was !== outcome.is) return [`${of}: ${name} gave ${outcome.was} and gives ${outcome.is}`]
    if (possible.was.join() !== possible.is.join()) return [`${of}: ${name} leaves something else possible`]
    return unread.length > 0 ? [`${of}: ${name} has answers that cannot be read any more`] : []
  })
  return [...logic, ...results]
}

/** A set as it was released, by the engine of today: it decides as it did then, or the engine says that it reads rules anew. */
function undone(id: string, then: ReleasedSet): readonly string[] {
  const was = ruleSet(then.set as never) as unknown as RuleSet
  if (fingerprint(was) !== then.fingerprint) return [`${id}: the engine takes another fingerprint of the same logic`]
  return cases(then).flatMap(({ name, record }) => {
    const replayed = replay(record, was)
    const same = replayed.ok && replayed.value.outcome.was === replayed.value.outcome.is
    return same ? [] : [`${id}: the engine decides ${name} otherwise and kept its semantics number`]
  })
}

function cases({ examples }: ReleasedSet): readonly { readonly name: string; readonly record: AdviceRecord }[] {
  return Object.entries(examples).flatMap(([rule, some]) =>
    Object.entries(some).map(([name, record]) => ({ name: `${rule}, “${name}”`, record })),
  )
}
