import { freeze } from './freeze.ts'
import {
  follow,
  type Interview,
  origin,
  read,
  refused,
  type Said,
  type Step,
  type Stepped,
  stepFrom,
} from './interview-state.ts'
import type { RuleSet } from './rule-set.ts'

/**
 * Reads a saved state. It is refused, with a code, when it was begun with other rules or is garbled.
 *
 * @param saved - anything, such as what `JSON.parse` gave
 * @param set - the rule set it was begun with
 * @returns the state, holding nothing but what was read; or a code, and the position of the step at fault. Never throws
 *
 * @example
 * ```ts
 * import { answer, begin, resume } from '@cairn/engine/interview'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const asked = answer(begin(bali2015), 'threats', 'unsure', bali2015)
 * const saved = asked.ok ? JSON.stringify(asked.value) : ''
 * resume(JSON.parse(saved), bali2015).ok // => true
 * resume({ format: 'interview/1' }, bali2015) // => { ok: false, code: 'not-an-interview' }
 * ```
 */
export function resume<FactId extends string, Outcome extends string, Group extends string>(
  saved: unknown,
  set: RuleSet<FactId, Outcome, Group>,
): Stepped<Interview<FactId>> {
  const found = read(saved, set)
  return found.ok ? { ok: true, value: found.value.state } : found
}

/**
 * Goes on with another edition of the same set, so that what was declined stays declined. Steps the other edition
 * cannot read are left behind, with what rests on them.
 *
 * @param saved - a state that was begun with another version of the set
 * @param set - the version to go on with
 * @returns the state by the new version, and the positions of the steps that were left behind; or a code. Never throws
 *
 * @example
 * ```ts
 * import { answer, begin, carry } from '@cairn/engine/interview'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const state = answer(begin(bali2015), 'threats', 'declined', bali2015)
 * const edited = { ...bali2015, version: '0.2.0', fingerprint: 'sha256-of-the-next-edition' }
 * const carried = state.ok ? carry(state.value, edited) : state
 * carried.ok && carried.value.left // => []
 * carried.ok && carried.value.state.by.version // => '0.2.0'
 * ```
 */
export function carry<FactId extends string, Outcome extends string, Group extends string>(
  saved: unknown,
  set: RuleSet<FactId, Outcome, Group>,
): Stepped<{ readonly state: Interview<FactId>; readonly left: readonly number[] }> {
  const from = origin(saved)
  if (!from.ok) return from
  if (from.value.by.id !== set.id) return refused('other-set')
  const { id, version, fingerprint } = set
  const said = new Map<FactId, Said>()
  const steps: Step<FactId>[] = []
  const left: number[] = []
  from.value.steps.forEach((one, position) => {
    const step = stepFrom(one, set, said)
    if (typeof step === 'string') left.push(position)
    else {
      steps.push(step)
      follow(said, step)
    }
  })
  return {
    ok: true,
    value: freeze({ state: { format: 'interview/1', by: { id, version, fingerprint }, steps }, left }),
  }
}
