import type { Citations, Status } from '@cairn/engine'
import { responseHub } from '../../sources/response-hub.ts'

/** Whom a Society asks for what it does not have itself. */
export type Partner = {
  readonly id: string
  readonly says: string
  /** Where it works; absent: anywhere. */
  readonly region?: string
  readonly cites: Citations
  readonly status: Status
}

const cited = { cites: [responseHub.at('our approach')], status: 'read-in-source' } as const

/**
 * Whom the hub names for a Society that lacks what direct work needs.
 *
 * @example
 * ```ts
 * import { partners } from '@cairn/rulebook/partners'
 *
 * partners.map(({ id }) => id)
 * // => ['federation-protection-team', 'another-society', 'european-network', 'asia-pacific-network']
 * ```
 */
export const partners: readonly Partner[] = /* @__PURE__ */ Object.freeze([
  {
    id: 'federation-protection-team',
    says: 'The Federation’s global team for protection, gender and inclusion.',
    ...cited,
  },
  { id: 'another-society', says: 'Another National Society that does this already.', ...cited },
  { id: 'european-network', says: 'The anti-trafficking network of European Societies.', region: 'Europe', ...cited },
  { id: 'asia-pacific-network', says: 'The Asia Pacific Migration Network.', region: 'Asia and the Pacific', ...cited },
])
