import { anyUnknown, type Citations, type Presumption, presume, type Status } from '@cairn/engine'
import { cets197 } from '../../sources/cets-197.ts'
import { houseRules } from '../../sources/house-rules.ts'

/** A sentence with what it rests on. */
export type Said = { readonly says: string; readonly cites: Citations; readonly status: Status }

/**
 * How a directory of services is read: how long an entry and a word about room count, and what guards a child.
 *
 * @example
 * ```ts
 * import { directory } from '@cairn/rulebook/directory'
 *
 * directory.entry.days // => 90
 * directory.room.days // => 3
 * ```
 */
export const directory: {
  readonly id: string
  readonly version: string
  readonly entry: Said & { readonly days: number }
  readonly room: Said & { readonly days: number }
  readonly age: Presumption<{ readonly to: number }>
  readonly childSafe: Said
  readonly area: Said
} = /* @__PURE__ */ Object.freeze({
  id: 'directory',
  version: '0.1.0',
  entry: {
    days: 90,
    says: 'An entry counts as fresh for 90 days after somebody made sure of it.',
    cites: [houseRules.at('rule 21')],
    status: 'house',
  },
  room: {
    days: 3,
    says: 'What a service said about room counts for three days.',
    cites: [houseRules.at('rule 21')],
    status: 'house',
  },
  age: presume({
    as: { to: 17 },
    if: anyUnknown,
    says: 'A child, because the age is in doubt.',
    cites: [cets197.at('article 10(3)'), houseRules.at('rule 4')],
    status: 'house',
  }),
  childSafe: {
    says: 'A place is safe for a child only where its entry says so.',
    cites: [houseRules.at('rule 22')],
    status: 'house',
  },
  area: {
    says: 'It lies outside the areas that the person wants to avoid.',
    cites: [houseRules.at('rule 22')],
    status: 'house',
  },
} as const)
