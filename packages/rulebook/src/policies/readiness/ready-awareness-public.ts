import { criteria } from '@cairn/engine'
import { frame, gates } from './gates.ts'
import { emitted } from './ready-awareness-public.emitted.ts'

const asked = gates('ready-awareness-public', {
  'build-first': ['law-and-policy-checked', 'identification-left-to-state', 'message-review'],
  'partner-needed': ['referral-mechanism-known'],
  'ready-with-conditions': ['need-assessed', 'complaint-route', 'survivor-participation'],
})

/**
 * `ready-awareness-public`: whether awareness work for the general public and schools can start.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { readyAwarenessPublic } from '@cairn/rulebook/ready-awareness-public'
 *
 * advise({}, readyAwarenessPublic).outcome // => 'build-first'
 * ```
 */
export const readyAwarenessPublic = criteria({
  ...frame,
  id: 'ready-awareness-public',
  title: 'What to have for awareness for the general public and schools',
  says: 'Whether awareness work for the general public and schools can start.',
  facts: asked.facts,
  required: asked.required,
  fingerprint: emitted,
})
