import { criteria } from '@cairn/engine'
import { frame, gates } from './gates.ts'
import { emitted } from './ready-awareness-on-the-move.emitted.ts'

const asked = gates('ready-awareness-on-the-move', {
  'build-first': [
    'law-and-policy-checked',
    'identification-left-to-state',
    'message-review',
    'directory-current',
    'emergency-plan',
  ],
  'partner-needed': ['referral-mechanism-known', 'interpreters-vetted'],
  'ready-with-conditions': ['need-assessed', 'complaint-route', 'survivor-participation'],
})

/**
 * `ready-awareness-on-the-move`: whether awareness work for people on the move and in reception centres can start.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { readyAwarenessOnTheMove } from '@cairn/rulebook/ready-awareness-on-the-move'
 *
 * advise({}, readyAwarenessOnTheMove).outcome // => 'build-first'
 * ```
 */
export const readyAwarenessOnTheMove = criteria({
  ...frame,
  id: 'ready-awareness-on-the-move',
  title: 'What to have for awareness for people on the move',
  says: 'Whether awareness work for people on the move and in reception centres can start.',
  facts: asked.facts,
  required: asked.required,
  fingerprint: emitted,
})
