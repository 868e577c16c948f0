import { any, count, rule } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'
import { icls2018 } from '../../sources/icls-2018.ts'

/** One condition without the other keeps the door open: the other is often told later. */
export const oneCondition = rule({
  id: 'icls-2018-forced-labour/one-condition',
  says: 'Keep the door open where the work is involuntary, or where there is a penalty or the menace of one.',
  when: any(count(1, { group: 'involuntary' }), count(1, { group: 'menace' })),
  then: 'keep-open',
  cites: [icls2018.at('definition of forced labour, on the need for both'), houseRules.at('rule 7')],
  status: 'house',
})
