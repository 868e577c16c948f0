/**
 * Domains of need, where law names them, and how soon where nobody has said.
 *
 * @packageDocumentation
 */
import type { Citation, Citations, Status } from '@cairn/engine'
import { cets197 } from '../../sources/cets-197.ts'
import { directive201136 } from '../../sources/directive-2011-36.ts'
import { houseRules } from '../../sources/house-rules.ts'

/** How soon a need is taken up, soonest first; the words are those of a record of needs. */
export type Urgency = 'now' | 'within-24-hours' | 'within-72-hours' | 'within-2-weeks' | 'planned'

/** One domain of need. */
export type NeedDomain = {
  /** One plain sentence in English. */
  readonly says: string
  /** Where law names it. A missing anchor never makes a need less. */
  readonly cites: Citations
  /** How far those places were read. */
  readonly status: Status
  /** How soon, at the latest, where nobody has judged it. Ours, and a Society may set its own. */
  readonly usually: { readonly urgency: Urgency; readonly cites: Citations; readonly status: 'house' }
  /** Something reviewers should know. */
  readonly note?: string
}

/** A need to be attended to in every service; it is told or seen, never probed. */
export type SpecialNeed = Pick<NeedDomain, 'says' | 'cites' | 'status'>

/** The words of the record of needs. */
export type NeedWord =
  | 'safety'
  | 'accommodation'
  | 'subsistence'
  | 'medical-emergency'
  | 'medical-other'
  | 'psychological'
  | 'language'
  | 'information'
  | 'legal'
  | 'criminal-proceedings'
  | 'documents-status'
  | 'education'
  | 'work-training'
  | 'family-links'
  | 'child-protection'
  | 'dependants'
  | 'return'
  | 'compensation'
  | 'long-term-support'

/** The words of the special needs. */
export type SpecialWord = 'pregnancy' | 'health' | 'disability' | 'mental-or-psychological' | 'serious-violence'

const ours: Citations = [houseRules.at('rule 13')]
const coe = (article: string): Citation => cets197.at(`article ${article}`)
const eu = (article: string): Citation => directive201136.at(`article ${article}`)
const domain = (says: string, urgency: Urgency, cites: Citations, note?: string): NeedDomain => ({
  says,
  cites,
  status: 'read-in-source',
  usually: { urgency, cites: ours, status: 'house' },
  ...(note && { note }),
})
const resident =
  'The article speaks of people who are lawfully there. Help by a Society does not hang on that; a right may.'

const special = (says: string): SpecialNeed => ({ says, cites: [eu('11(7)')], status: 'read-in-source' })

/** Domains of need and special needs, by the words of a record of needs. */
export type NeedDomains = {
  readonly id: string
  readonly title: string
  readonly says: string
  readonly saysNot: string
  readonly domains: Readonly<Record<NeedWord, NeedDomain>>
  /** To be attended to in every service. */
  readonly special: Readonly<Record<SpecialWord, SpecialNeed>>
}

/**
 * `need-domains`: what a person may need. A domain that nobody asked about is open, not absent.
 *
 * @example
 * ```ts
 * import { needDomains } from '@cairn/rulebook/need-domains'
 *
 * Object.keys(needDomains.domains).length // => 19
 * needDomains.domains.accommodation.usually.urgency // => 'within-24-hours'
 * needDomains.domains.accommodation.cites.map(({ pin }) => pin) // => ['article 12(1)(a)', 'article 11(5)']
 * needDomains.special.pregnancy.cites[0].pin // => 'article 11(7)'
 * ```
 */
export const needDomains: NeedDomains = {
  id: 'need-domains',
  title: 'Domains of need',
  says: 'Nineteen domains and five special needs, where law names them, and how soon where nobody has judged it.',
  saysNot: 'A domain that law does not name is no smaller need. Help rests on consent and hangs on no testimony.',
  domains: {
    safety: domain('To be safe and protected.', 'now', [coe('12(2)'), eu('12(3)')]),
    accommodation: domain('A safe and fitting place to stay.', 'within-24-hours', [coe('12(1)(a)'), eu('11(5)')]),
    subsistence: domain('Food, clothes, money to live on.', 'within-24-hours', [coe('12(1)(a)'), eu('11(5)')]),
    'medical-emergency': domain('Medical care that cannot wait.', 'now', [coe('12(1)(b)'), eu('11(5)')]),
    'medical-other': domain('Other medical care.', 'within-72-hours', [coe('12(3)'), eu('11(5)')], resident),
    psychological: domain('Psychological support.', 'within-72-hours', [coe('12(1)(a)'), eu('11(5)')]),
    language: domain('To understand and be understood.', 'within-24-hours', [coe('12(1)(c)'), eu('11(5)')]),
    information: domain('To know rights and services.', 'within-24-hours', [coe('12(1)(d)'), eu('11(5)'), eu('11(6)')]),
    legal: domain('Legal advice and somebody to speak for them.', 'within-72-hours', [
      coe('12(1)(e)'),
      coe('15'),
      eu('12(2)'),
    ]),
    'criminal-proceedings': domain('Support in proceedings.', 'within-2-weeks', [coe('12(1)(e)'), eu('12(4)')]),
    'documents-status': domain('Papers of identity and residence.', 'within-2-weeks', [coe('14')]),
    education: domain('School for children.', 'within-2-weeks', [coe('12(1)(f)'), eu('14(1)')]),
    'work-training': domain('Work and training.', 'planned', [coe('12(4)')], resident),
    'family-links': domain(
      'To find family, keep in contact, be together.',
      'within-2-weeks',
      [coe('10(4)(c)'), eu('16')],
      'For a child family is looked for only where that is best for the child.',
    ),
    'child-protection': domain('A guardian and care for a child.', 'now', [coe('10(4)(a)'), eu('14(2)'), eu('16')]),
    dependants: domain('Help for children and others who depend on them.', 'within-24-hours', [eu('14(1)')]),
    return: domain(
      'To go back, by choice and in safety.',
      'planned',
      [coe('16')],
      'Never hurried: it rests on choice and on a look at the risks.',
    ),
    compensation: domain('Compensation and wages that are owed.', 'within-2-weeks', [
      coe('15(3)'),
      coe('15(4)'),
      eu('17'),
    ]),
    'long-term-support': {
      says: 'Support after the formal steps are over.',
      cites: ours,
      status: 'house',
      usually: { urgency: 'planned', cites: ours, status: 'house' },
      note: 'Neither treaty nor directive names it; some national lists do.',
    },
  },
  special: {
    pregnancy: special('Pregnancy.'),
    health: special('Health.'),
    disability: special('Disability.'),
    'mental-or-psychological': special('A mental or psychological condition.'),
    'serious-violence': special('Serious psychological, physical or sexual violence.'),
  },
}
