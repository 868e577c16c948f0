import type { Citations, Status } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'
import { responseHub } from '../../sources/response-hub.ts'

/** Something that nobody waits for. */
export type DoorThing = {
  readonly id: string
  readonly says: string
  readonly cites: Citations
  readonly status: Status
}

const cited = { cites: [responseHub.at('our approach'), houseRules.at('rule 42')], status: 'house' } as const

/**
 * What the person who is already there is given whatever a Society has or lacks.
 *
 * @example
 * ```ts
 * import { atTheDoor } from '@cairn/rulebook/at-the-door'
 *
 * atTheDoor.map(({ id }) => id) // => ['first-aid', 'food', 'information', 'emergency-call', 'linking']
 * ```
 */
export const atTheDoor: readonly DoorThing[] = /* @__PURE__ */ Object.freeze([
  { id: 'first-aid', says: 'Give first aid, for body and mind.', ...cited },
  { id: 'food', says: 'Give food, water and something warm.', ...cited },
  { id: 'information', says: 'Tell the person what they want to know, as far as you know it.', ...cited },
  { id: 'emergency-call', says: 'Call for help in an emergency.', ...cited },
  { id: 'linking', says: 'Give the person contacts that they can use themselves.', ...cited },
])
