import type { Sensitivity } from './sensitivity.ts'

/**
 * Who looks, and the highest sensitivity they see. Somebody who works on the case sees all; the team sees no account of
 * what happened and no pseudonym; the organisation and the public see what is not about a person.
 *
 * @example
 * ```ts
 * import { audiences } from '@cairn/schemas'
 *
 * audiences.team // => 'sensitive'
 * ```
 */
export const audiences = {
  public: 'public',
  organisation: 'internal',
  team: 'sensitive',
  'case-worker': 'top',
} as const satisfies Record<string, Sensitivity>

/** Who looks. */
export type Audience = keyof typeof audiences
