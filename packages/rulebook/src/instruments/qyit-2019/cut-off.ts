import { count, rule } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'
import { qyitStudy } from '../../sources/qyit-study.ts'

/** The published cut-off, as soon as it is reached. */
export const cutOff = rule({
  id: 'qyit-2019/cut-off',
  says: 'Offer help as soon as one of the four items is there. They ask about a whole lifetime, so they never set urgency.',
  when: count(1, { group: 'items' }),
  then: 'offer-help',
  cites: [houseRules.at('rule 10'), qyitStudy.at('abstract')],
  status: 'house',
  note: 'The abstract gives the cut-off of one item; that there are four was seen in another account only.',
})
