import type { Examples, RuleSet, Status } from '@cairn/engine'
import type { bali2015 } from './instruments/bali-2015/instrument.ts'
import type { coe197 } from './instruments/coe-197/instrument.ts'
import type { palermo2000 } from './instruments/palermo-2000/instrument.ts'

/** What a list of instruments shows before one is loaded. */
export type InstrumentEntry<Instrument = RuleSet> = {
  /** Title of the instrument. */
  readonly title: string
  /** The weakest status among its rules, signs and presumptions. */
  readonly status: Status
  /** Loads the instrument, and only this one. */
  readonly load: () => Promise<Instrument>
  /** Loads its worked cases, rule by rule. */
  readonly examples: () => Promise<readonly Examples[]>
}

/**
 * The instruments by id: title, status, and functions that load one and its worked cases.
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
export const instruments: {
  readonly 'bali-2015': InstrumentEntry<typeof bali2015>
  readonly 'coe-197': InstrumentEntry<typeof coe197>
  readonly 'palermo-2000': InstrumentEntry<typeof palermo2000>
} = {
  'bali-2015': {
    title: 'Sample indicators of the Bali Process guide, 2015',
    status: 'house',
    load: async () => (await import('./instruments/bali-2015/instrument.ts')).bali2015,
    examples: async () => (await import('./instruments/bali-2015/examples.ts')).bali2015Examples,
  },
  'coe-197': {
    title: 'Elements of the Council of Europe Convention CETS 197, article 4',
    status: 'house',
    load: async () => (await import('./instruments/coe-197/instrument.ts')).coe197,
    examples: async () => (await import('./instruments/coe-197/examples.ts')).coe197Examples,
  },
  'palermo-2000': {
    title: 'Elements of the Palermo Protocol, article 3',
    status: 'house',
    load: async () => (await import('./instruments/palermo-2000/instrument.ts')).palermo2000,
    examples: async () => (await import('./instruments/palermo-2000/examples.ts')).palermo2000Examples,
  },
}
