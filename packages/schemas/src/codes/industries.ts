import { codeList } from '../code-list.ts'

/**
 * Branch in which somebody was made to work: the sections of ISIC. Recorded to describe, never scored.
 *
 * @example
 * ```ts
 * import { industries } from '@cairn/schemas'
 *
 * industries.labels.construction // => 'F: Construction'
 * ```
 */
export const industries = codeList({
  id: 'industries',
  title: 'Branch of work',
  says: 'Sections of the International Standard Industrial Classification. Never scored.',
  version: 1,
  sources: [{ title: 'ISIC Rev. 4, sections A to U, as in HTCDS', version: '2.0', status: 'read-in-source' }],
  labels: {
    'agriculture-forestry-fishing': 'A: Farming, forestry, fishing',
    mining: 'B: Mining and quarrying',
    manufacturing: 'C: Manufacturing',
    energy: 'D: Electricity, gas, steam',
    'water-waste': 'E: Water, sewerage, waste',
    construction: 'F: Construction',
    'trade-vehicle-repair': 'G: Trade, repair of vehicles',
    'transport-storage': 'H: Transport and storage',
    'accommodation-food': 'I: Hotels, restaurants, catering',
    'information-communication': 'J: Information and communication',
    'finance-insurance': 'K: Finance and insurance',
    'real-estate': 'L: Real estate',
    'professional-technical': 'M: Professional and technical work',
    'administrative-support': 'N: Administrative and support services',
    'public-administration': 'O: Public administration and defence',
    education: 'P: Education',
    'health-social-work': 'Q: Health and social work',
    'arts-recreation': 'R: Arts, entertainment, recreation',
    'other-services': 'S: Other services',
    households: 'T: Private households',
    extraterritorial: 'U: Embassies and international bodies',
  },
})
