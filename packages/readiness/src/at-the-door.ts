import type { Advice } from '@cairn/engine'
import type { ReadinessPolicy } from './policy.ts'

/** What to do for the person who is already there. It has one outcome only. */
export type DoorAdvice = Advice<'go-ahead', never>

/**
 * First aid, food, information, an emergency call, linking: for the person already there. No record is read for it, so
 * that nothing a Society lacks can hold it up.
 *
 * @param policy - whose list of things nobody waits for is taken
 * @returns one advice for each of them; the outcome is `go-ahead`, always
 *
 * @example
 * ```ts
 * import { atTheDoor } from '@cairn/readiness'
 * import { readiness } from '@cairn/rulebook/readiness'
 *
 * atTheDoor(readiness).map(({ outcome }) => outcome)
 * // => ['go-ahead', 'go-ahead', 'go-ahead', 'go-ahead', 'go-ahead']
 * ```
 */
export function atTheDoor(policy: Pick<ReadinessPolicy, 'id' | 'version' | 'atTheDoor'>): readonly DoorAdvice[] {
  return policy.atTheDoor.map(
    ({ id, says, cites, status }): DoorAdvice => ({
      outcome: 'go-ahead',
      possible: ['go-ahead'],
      settled: true,
      because: [{ rule: `${policy.id}/${id}`, holds: true, says, answers: [], presumed: [], cites, status }],
      ask: [],
      declined: [],
      presumed: [],
      disputed: [],
      problems: [],
      by: { id: policy.id, version: policy.version, fingerprint: 'unsealed' },
    }),
  )
}
