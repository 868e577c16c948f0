import { criteria } from '@cairn/engine'
import { frame, gates } from './gates.ts'
import { emitted } from './ready-public-advocacy.emitted.ts'

const asked = gates('ready-public-advocacy', {
  'build-first': [
    'law-and-policy-checked',
    'identification-left-to-state',
    'evidence-without-names',
    'leadership-agreement',
    'risk-tool',
    'message-review',
  ],
  'partner-needed': ['trained-workers'],
  'ready-with-conditions': ['role-beside-state-agreed', 'need-assessed', 'survivor-participation'],
})

/**
 * `ready-public-advocacy`: whether public advocacy can start.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { readyPublicAdvocacy } from '@cairn/rulebook/ready-public-advocacy'
 *
 * advise({}, readyPublicAdvocacy).outcome // => 'build-first'
 * ```
 */
export const readyPublicAdvocacy = criteria({
  ...frame,
  id: 'ready-public-advocacy',
  title: 'What to have for public advocacy',
  says: 'Whether public advocacy can start.',
  facts: asked.facts,
  required: asked.required,
  fingerprint: emitted,
})
