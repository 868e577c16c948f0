import type { Study } from '../../performance.ts'
import { qyitStudy } from '../../sources/qyit-study.ts'

const study = {
  population: 'Young adults of 18 to 22 without a home',
  setting: 'One service for young people without a home in New Jersey, 2015 to 2017; 307 people',
  assessments: 340,
  found: 30,
  prevalence: 0.088,
  reference: 'The interview HTIAM-14',
  cutOff: 1,
  sensitivity: { share: 0.867 },
  specificity: { share: 0.765 },
  cites: [qyitStudy.at('abstract')],
  status: 'read-in-source',
} as const

/**
 * What was published about how `qyit-2019` did. For planners, never for a person.
 *
 * @example
 * ```ts
 * import { qyit2019Studies } from '@cairn/rulebook/qyit-2019'
 *
 * qyit2019Studies[0]?.sensitivity.share // => 0.867
 * ```
 */
export const qyit2019Studies: readonly Study[] = /* @__PURE__ */ Object.freeze([
  { ...study, note: 'No intervals were seen. Nor was a study in another place.' },
  {
    ...study,
    sensitivity: { share: 0.871 },
    specificity: { share: 0.767 },
    status: 'secondary',
    note: 'The same study as its publisher also prints it. Where the difference comes from was not seen.',
  },
])
