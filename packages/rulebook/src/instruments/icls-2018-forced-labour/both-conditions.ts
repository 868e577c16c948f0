import { all, count, rule } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'
import { icls2018 } from '../../sources/icls-2018.ts'

/** Involuntary work under a menace: both conditions of the definition. */
export const bothConditions = rule({
  id: 'icls-2018-forced-labour/both-conditions',
  says: 'Offer help where the work is involuntary and there is a penalty or the menace of one.',
  when: all(count(1, { group: 'involuntary' }), count(1, { group: 'menace' })),
  then: 'offer-help',
  cites: [icls2018.at('definition of forced labour'), houseRules.at('rule 7')],
  status: 'house',
})
