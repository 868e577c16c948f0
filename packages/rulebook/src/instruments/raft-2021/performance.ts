import type { Study } from '../../performance.ts'
import { raftStudy } from '../../sources/raft-study.ts'

const study = {
  population: 'Adults from 18, chosen at random, whose condition was stable',
  reference: 'The interview TVIT, about a whole lifetime',
  cutOff: 1,
  cites: [raftStudy.at('abstract')],
  status: 'secondary',
} as const

/**
 * What was published about how `raft-2021` did. For planners, never for a person.
 *
 * @example
 * ```ts
 * import { raft2021Studies } from '@cairn/rulebook/raft-2021'
 *
 * raft2021Studies.map(({ specificity }) => specificity?.share) // => [undefined, 0.61]
 * ```
 */
export const raft2021Studies: readonly Study[] = /* @__PURE__ */ Object.freeze([
  {
    ...study,
    setting: 'Five emergency departments in New York City, from which the tool was derived',
    found: 36,
    prevalence: 0.011,
    sensitivity: { share: 0.89 },
    note: 'The cut-off and the share were seen in another account only. Both parts together had 4127 people; how many were in each was not seen. The interval starts at 79 percent; its end, and the specificity, were not seen.',
  },
  {
    ...study,
    setting: 'One emergency department in Fort Worth, on which the tool was tried',
    found: 12,
    prevalence: 0.014,
    sensitivity: { share: 1 },
    specificity: { share: 0.61 },
    note: 'Rests on 12 people. The cut-off and the two shares were seen in another account only; no intervals were seen.',
  },
])
