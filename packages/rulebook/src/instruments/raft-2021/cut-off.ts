import { count, rule } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'
import { raftStudy } from '../../sources/raft-study.ts'

/** The published cut-off, as soon as it is reached. */
export const cutOff = rule({
  id: 'raft-2021/cut-off',
  says: 'Offer help as soon as one of the four items is there. They ask about a whole lifetime, so they never set urgency.',
  when: count(1, { group: 'items' }),
  then: 'offer-help',
  cites: [houseRules.at('rule 10'), raftStudy.at('abstract')],
  status: 'house',
  note: 'That there are four items, and the cut-off of one, were seen in another account only.',
})
