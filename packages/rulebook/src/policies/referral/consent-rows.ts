import type { Citations, Status } from '@cairn/engine'
import { finnishAssistanceSystem } from '../../sources/finnish-assistance-system.ts'
import { nrmGuidance } from '../../sources/nrm-guidance.ts'
import { tracingGuidelines2012 } from '../../sources/tracing-guidelines-2012.ts'

/** Who may say yes. */
export type Giver = 'person' | 'guardian' | 'parent' | 'authority'

/** Who has to say yes for a child, in one place. */
export type ConsentRow = {
  readonly id: string
  /** ISO 3166 code; `GB-EAW` is England and Wales. */
  readonly place: string
  readonly ages: { readonly from: number; readonly to: number }
  readonly purposes?: readonly string[]
  readonly needs: readonly (readonly Giver[])[]
  readonly childHeard: boolean
  readonly doubtReadsAsChild: boolean
  readonly says: string
  readonly asOf: string
  readonly cites: Citations
  readonly status: Status
}

const child = { ages: { from: 0, to: 17 }, asOf: '2026-11-23', status: 'read-in-source' } as const

const identification = (id: string, place: string): ConsentRow => ({
  ...child,
  id,
  place,
  purposes: ['formal-identification'],
  needs: [],
  childHeard: false,
  doubtReadsAsChild: true,
  says: 'A child, or who may be one, is referred to the national system without consent; keep the child safe first.',
  cites: [nrmGuidance.at('children')],
})

const tracing = (id: string, place: string): ConsentRow => ({
  ...child,
  id,
  place,
  purposes: ['tracing'],
  needs: [['person']],
  childHeard: false,
  doubtReadsAsChild: false,
  says: 'For an unaccompanied child, a Society takes a tracing request only from the child, never from somebody else.',
  cites: [tracingGuidelines2012.at('request')],
})

/**
 * Who may consent for a child, by place: only what was read. Where no row stands nobody can, until it is looked up.
 *
 * @example
 * ```ts
 * import { consentRows } from '@cairn/rulebook/consent-rows'
 *
 * consentRows.filter(({ place }) => place === 'FI').map(({ needs, childHeard }) => [needs, childHeard])
 * // => [[[['guardian']], true]]
 * ```
 */
export const consentRows: readonly ConsentRow[] = /* @__PURE__ */ Object.freeze([
  {
    ...child,
    id: 'finland',
    place: 'FI',
    purposes: ['formal-identification'],
    needs: [['guardian']],
    childHeard: true,
    doubtReadsAsChild: false,
    says: 'A referral of a child to the national system needs the guardian’s consent, and the child is heard.',
    cites: [finnishAssistanceSystem.at('referral of a child')],
  } as const,
  /* @__PURE__ */ identification('identification-england-and-wales', 'GB-EAW'),
  /* @__PURE__ */ identification('identification-scotland', 'GB-SCT'),
  /* @__PURE__ */ identification('identification-northern-ireland', 'GB-NIR'),
  /* @__PURE__ */ tracing('tracing-england-and-wales', 'GB-EAW'),
  /* @__PURE__ */ tracing('tracing-scotland', 'GB-SCT'),
  /* @__PURE__ */ tracing('tracing-northern-ireland', 'GB-NIR'),
])
