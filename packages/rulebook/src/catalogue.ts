import type { Examples, RuleSet, Status } from '@cairn/engine'
import type { bali2015 } from './instruments/bali-2015/instrument.ts'
import type { coe197 } from './instruments/coe-197/instrument.ts'
import type { dolComplyChain } from './instruments/dol-comply-chain/instrument.ts'
import type { eu201136 } from './instruments/eu-2011-36/instrument.ts'
import type { eu201136AsAmended2024 } from './instruments/eu-2011-36-as-amended-2024/instrument.ts'
import type { greenbaum6 } from './instruments/greenbaum-6/instrument.ts'
import type { icls2018ForcedLabour } from './instruments/icls-2018-forced-labour/instrument.ts'
import type { iloDelphiAdultLabour } from './instruments/ilo-delphi-2009-adult-labour/instrument.ts'
import type { iloDelphiChildLabour } from './instruments/ilo-delphi-2009-child-labour/instrument.ts'
import type { iloForcedLabour11 } from './instruments/ilo-forced-labour-11/instrument.ts'
import type { palermo2000 } from './instruments/palermo-2000/instrument.ts'
import type { qyit2019 } from './instruments/qyit-2019/instrument.ts'
import type { raft2021 } from './instruments/raft-2021/instrument.ts'
import type { Study } from './performance.ts'

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
  /** Loads how a published tool did in studies: for planners, never for a person. */
  readonly studies?: () => Promise<readonly Study[]>
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
  readonly 'dol-comply-chain': InstrumentEntry<typeof dolComplyChain>
  readonly 'eu-2011-36': InstrumentEntry<typeof eu201136>
  readonly 'eu-2011-36-as-amended-2024': InstrumentEntry<typeof eu201136AsAmended2024>
  readonly 'greenbaum-6': InstrumentEntry<typeof greenbaum6>
  readonly 'icls-2018-forced-labour': InstrumentEntry<typeof icls2018ForcedLabour>
  readonly 'ilo-delphi-2009-adult-labour': InstrumentEntry<typeof iloDelphiAdultLabour>
  readonly 'ilo-delphi-2009-child-labour': InstrumentEntry<typeof iloDelphiChildLabour>
  readonly 'ilo-forced-labour-11': InstrumentEntry<typeof iloForcedLabour11>
  readonly 'palermo-2000': InstrumentEntry<typeof palermo2000>
  readonly 'qyit-2019': InstrumentEntry<typeof qyit2019>
  readonly 'raft-2021': InstrumentEntry<typeof raft2021>
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
  'dol-comply-chain': {
    title: 'Questions of Comply Chain on forced labour',
    status: 'house',
    load: async () => (await import('./instruments/dol-comply-chain/instrument.ts')).dolComplyChain,
    examples: async () => (await import('./instruments/dol-comply-chain/examples.ts')).dolComplyChainExamples,
  },
  'eu-2011-36': {
    title: 'Elements of Directive 2011/36/EU, article 2, before it was amended',
    status: 'house',
    load: async () => (await import('./instruments/eu-2011-36/instrument.ts')).eu201136,
    examples: async () => (await import('./instruments/eu-2011-36/examples.ts')).eu201136Examples,
  },
  'eu-2011-36-as-amended-2024': {
    title: 'Elements of Directive 2011/36/EU, article 2, as amended in 2024',
    status: 'house',
    load: async () => (await import('./instruments/eu-2011-36-as-amended-2024/instrument.ts')).eu201136AsAmended2024,
    examples: async () =>
      (await import('./instruments/eu-2011-36-as-amended-2024/examples.ts')).eu201136AsAmended2024Examples,
  },
  'greenbaum-6': {
    title: 'Six items for children of 11 to 17 in health care',
    status: 'house',
    load: async () => (await import('./instruments/greenbaum-6/instrument.ts')).greenbaum6,
    examples: async () => (await import('./instruments/greenbaum-6/examples.ts')).greenbaum6Examples,
    studies: async () => (await import('./instruments/greenbaum-6/performance.ts')).greenbaum6Studies,
  },
  'icls-2018-forced-labour': {
    title: 'Forced labour as labour statisticians measure it, 2018',
    status: 'house',
    load: async () => (await import('./instruments/icls-2018-forced-labour/instrument.ts')).icls2018ForcedLabour,
    examples: async () =>
      (await import('./instruments/icls-2018-forced-labour/examples.ts')).icls2018ForcedLabourExamples,
  },
  'ilo-delphi-2009-adult-labour': {
    title: 'Labour list for adults of the ILO and the European Commission, 2009 (experimental)',
    status: 'house',
    load: async () => (await import('./instruments/ilo-delphi-2009-adult-labour/instrument.ts')).iloDelphiAdultLabour,
    examples: async () =>
      (await import('./instruments/ilo-delphi-2009-adult-labour/examples.ts')).iloDelphiAdultLabourExamples,
  },
  'ilo-delphi-2009-child-labour': {
    title: 'Labour list for children of the ILO and the European Commission, 2009 (experimental)',
    status: 'house',
    load: async () => (await import('./instruments/ilo-delphi-2009-child-labour/instrument.ts')).iloDelphiChildLabour,
    examples: async () =>
      (await import('./instruments/ilo-delphi-2009-child-labour/examples.ts')).iloDelphiChildLabourExamples,
  },
  'ilo-forced-labour-11': {
    title: 'Eleven indicators of forced labour, 2012 and 2025',
    status: 'house',
    load: async () => (await import('./instruments/ilo-forced-labour-11/instrument.ts')).iloForcedLabour11,
    examples: async () => (await import('./instruments/ilo-forced-labour-11/examples.ts')).iloForcedLabour11Examples,
  },
  'palermo-2000': {
    title: 'Elements of the Palermo Protocol, article 3',
    status: 'house',
    load: async () => (await import('./instruments/palermo-2000/instrument.ts')).palermo2000,
    examples: async () => (await import('./instruments/palermo-2000/examples.ts')).palermo2000Examples,
  },
  'qyit-2019': {
    title: 'QYIT: four items for young adults without a home',
    status: 'house',
    load: async () => (await import('./instruments/qyit-2019/instrument.ts')).qyit2019,
    examples: async () => (await import('./instruments/qyit-2019/examples.ts')).qyit2019Examples,
    studies: async () => (await import('./instruments/qyit-2019/performance.ts')).qyit2019Studies,
  },
  'raft-2021': {
    title: 'RAFT: four items for adults in emergency departments',
    status: 'house',
    load: async () => (await import('./instruments/raft-2021/instrument.ts')).raft2021,
    examples: async () => (await import('./instruments/raft-2021/examples.ts')).raft2021Examples,
    studies: async () => (await import('./instruments/raft-2021/performance.ts')).raft2021Studies,
  },
}
