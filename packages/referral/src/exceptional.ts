import type { ExceptionRow } from './consent-row.ts'
import { closest, type PartOf } from './places.ts'
import type { Exception } from './to-facts.ts'

/** What {@link exceptional} is told besides. */
export type ExceptionalOptions = {
  readonly place: string
  /** What places allow. Where a part has rows, those of its country do not count; where it has none, they do. */
  readonly rows: readonly ExceptionRow[]
  /** Parts of a country, with the larger place whose rows hold there too. */
  readonly partOf?: PartOf
}

/** Whether details may be passed on without consent, because of risk to life. */
export type Exceptional = {
  readonly allowed: boolean
  /** What is missing; empty where it is allowed. */
  readonly why: readonly ('place-has-none' | 'role-may-not-decide' | 'basis-is-not-of-the-place')[]
  /** The rows of the place. */
  readonly rows: readonly ExceptionRow[]
  /** What is still to be written down afterwards; care never waits for it. */
  readonly recordAfterwards: readonly ('reason' | 'person-told')[]
}

/**
 * Whether a decision to pass details on without consent is one that the place knows: decided by a role that may, on a
 * basis of the place. It is never a default: without a row there is none.
 *
 * @param exception - who decided and on which basis; the reason may be written down afterwards
 * @param options - `place` and `rows`: what the place allows
 * @returns whether it holds, what is missing, and what to record afterwards
 *
 * @example
 * ```ts
 * import { exceptional } from '@cairn/referral'
 *
 * exceptional({ role: 'protection-lead', basis: 'vital-interests' }, { place: 'FI', rows: [] }).why // => ['place-has-none']
 * ```
 */
export function exceptional(exception: Partial<Exception>, { place, rows, partOf }: ExceptionalOptions): Exceptional {
  const here = closest(rows, place, partOf)
  const byRole = here.filter(({ roles }) => roles.includes(exception?.role ?? ''))
  const held = byRole.filter(({ bases }) => bases.includes(exception?.basis ?? ''))
  return {
    allowed: held.length > 0,
    why:
      here.length === 0
        ? ['place-has-none']
        : byRole.length === 0
          ? ['role-may-not-decide']
          : held.length === 0
            ? ['basis-is-not-of-the-place']
            : [],
    rows: held.length > 0 ? held : here,
    recordAfterwards: [
      ...(exception?.reason === undefined ? (['reason'] as const) : []),
      ...(exception?.told === undefined ? (['person-told'] as const) : []),
    ],
  }
}
