import type { RuleSet, Status } from '@cairn/engine'

/** What a list of instruments shows before one is loaded. */
export type InstrumentEntry<Set = RuleSet> = {
  /** Title of the instrument. */
  readonly title: string
  /** The weakest status among its rules, signs and presumptions. */
  readonly status: Status
  /** Loads the instrument, and only this one. */
  readonly load: () => Promise<Set>
}

/**
 * The instruments by id: title, status, and a function that loads one.
 *
 * @example
 * ```ts
 * import { instruments } from '@cairn/rulebook'
 *
 * instruments['bali-2015'].status // => 'house'
 * const bali2015 = await instruments['bali-2015'].load()
 * bali2015.id // => 'bali-2015'
 * ```
 */
export const instruments = {
  'bali-2015': {
    title: 'Sample indicators of the Bali Process guide, 2015',
    status: 'house',
    load: async () => (await import('./instruments/bali-2015/instrument.ts')).bali2015,
  },
} as const satisfies Record<string, InstrumentEntry>
