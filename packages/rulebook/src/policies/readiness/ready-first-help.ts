import { criteria } from '@cairn/engine'
import { frame, gates } from './gates.ts'
import { emitted } from './ready-first-help.emitted.ts'

const asked = gates('ready-first-help', {
  'build-first': ['law-and-policy-checked', 'identification-left-to-state', 'directory-current', 'support-for-workers'],
  'partner-needed': ['trained-workers'],
  'ready-with-conditions': [
    'need-assessed',
    'role-beside-state-agreed',
    'complaint-route',
    'abuse-prevention',
    'survivor-participation',
    'worker-safety-rules',
  ],
})

/**
 * `ready-first-help`: whether a programme of first aid, psychological first aid, material help or cash can start.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { readyFirstHelp } from '@cairn/rulebook/ready-first-help'
 *
 * advise({}, readyFirstHelp).outcome // => 'build-first'
 * ```
 */
export const readyFirstHelp = criteria({
  ...frame,
  id: 'ready-first-help',
  title: 'What to have for a programme of first help',
  says: 'Whether a programme of first aid, psychological first aid, material help or cash can start.',
  facts: asked.facts,
  required: asked.required,
  fingerprint: emitted,
})
