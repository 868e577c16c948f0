import type { Citations, Status } from '@cairn/engine'
import { pgiStandards2018 } from '../../sources/pgi-standards-2018.ts'
import { responseHub } from '../../sources/response-hub.ts'
import { seedGuide } from '../../sources/seed-guide.ts'
import { tracingGuidelines2012 } from '../../sources/tracing-guidelines-2012.ts'

/** A document of the Movement, and how far it was read. Never merged with law. */
export type MovementDocument = {
  readonly id: string
  readonly title: string
  readonly read: 'in part' | 'not yet'
  /** Where it stands in this rulebook; for one that was not read, nothing does. */
  readonly usedFor?: string
  readonly cites?: Citations
  readonly status?: Status
}

/**
 * Movement policy that stands above a programme, with what was read of each. A document that was not read gates nothing
 * here: a Society checks it itself, and the gate `law-and-policy-checked` asks whether it did.
 *
 * @example
 * ```ts
 * import { movementPolicy } from '@cairn/rulebook/movement-policy'
 *
 * movementPolicy.filter(({ read }) => read === 'not yet').map(({ id }) => id)
 * // => ['fundamental-principles', 'migration-strategy', 'protection-framework', 'pledge-2024']
 * ```
 */
export const movementPolicy: readonly MovementDocument[] = /* @__PURE__ */ Object.freeze([
  {
    id: 'european-guidance',
    title: 'Guidance for European Red Cross National Societies, chapter 1',
    read: 'in part',
    usedFor:
      'The three fields; deciding from needs and capacities; support for workers; identification left to the State.',
    cites: [seedGuide.at('section 1')],
    status: 'read-in-source',
  },
  {
    id: 'response-hub',
    title: 'Response hub of the Movement, our approach',
    read: 'in part',
    usedFor: 'Direct work only after capacities were assessed; whom to ask where they are lacking.',
    cites: [responseHub.at('our approach')],
    status: 'read-in-source',
  },
  {
    id: 'pgi-standards',
    title: 'Minimum standards for protection, gender and inclusion in emergencies, 2018',
    read: 'in part',
    usedFor: 'The basics before specialised work; a qualified lead for it; participation.',
    cites: [pgiStandards2018.at('before specialised work')],
    status: 'read-in-source',
  },
  {
    id: 'family-links-of-children',
    title: 'Guidelines on tracing and messages for unaccompanied children, British Red Cross, 2012',
    read: 'in part',
    usedFor: 'Only trained and vetted workers; a request taken only from the child.',
    cites: [tracingGuidelines2012.at('workers'), tracingGuidelines2012.at('request')],
    status: 'read-in-source',
  },
  { id: 'fundamental-principles', title: 'Fundamental Principles', read: 'not yet' },
  { id: 'migration-strategy', title: 'Migration Strategy 2024–2030', read: 'not yet' },
  { id: 'protection-framework', title: 'Protection Framework 2024', read: 'not yet' },
  { id: 'pledge-2024', title: 'Joint pledge of 2024 with twelve possible actions', read: 'not yet' },
])
