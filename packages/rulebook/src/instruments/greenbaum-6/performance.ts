import type { Study } from '../../performance.ts'
import { greenbaumStudy } from '../../sources/greenbaum-study.ts'
import { hurstStudy } from '../../sources/hurst-study.ts'

/**
 * What was published about how `greenbaum-6` did. For planners, never for a person. The studies differ in age and in
 * how the items were asked, and are not to be added up.
 *
 * @example
 * ```ts
 * import { greenbaum6Studies } from '@cairn/rulebook/greenbaum-6'
 *
 * greenbaum6Studies.map(({ assessments }) => assessments) // => [810, 212]
 * ```
 */
export const greenbaum6Studies: readonly Study[] = /* @__PURE__ */ Object.freeze([
  {
    population:
      'Children of 11 to 17 who speak English; in emergency departments only those who came about sexual violence',
    setting:
      'Sixteen places of health care in the United States: emergency departments, child advocacy centres, teen clinics',
    assessments: 810,
    prevalence: 0.111,
    reference: 'Not named in the abstract; questionnaires and an interview by the examiner were used',
    cutOff: 2,
    sensitivity: { share: 0.8444, interval: [0.7528, 0.9123] },
    specificity: { share: 0.575, interval: [0.538, 0.6111] },
    cites: [greenbaumStudy.at('abstract')],
    status: 'read-in-source',
    note: 'Of 91 children in emergency departments 13.2 percent were found, of 395 in advocacy centres 6.3, of 324 in teen clinics 16.4.',
  },
  {
    population: 'Children of 12 to 17 who speak English or Spanish and came with complaints of high risk',
    setting: 'One large urban emergency department for children; answered by the children themselves on a tablet',
    assessments: 212,
    found: 26,
    prevalence: 0.123,
    reference: 'Not named in the abstract',
    cutOff: 2,
    sensitivity: { share: 0.846, interval: [0.708, 0.985] },
    specificity: { share: 0.532, interval: [0.461, 0.604] },
    cites: [hurstStudy.at('abstract')],
    status: 'read-in-source',
  },
])
