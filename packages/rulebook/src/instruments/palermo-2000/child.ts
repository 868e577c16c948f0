import { all, count, is, rule } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'
import { palermoProtocol } from '../../sources/palermo-protocol.ts'

/** For a child an act and a purpose are enough. */
export const child = rule({
  id: 'palermo-2000/child',
  says: 'Offer help to a child on one act and one purpose; no means is needed.',
  when: all(is('age', 'child'), count(1, { group: 'act' }), count(1, { group: 'purpose' })),
  then: 'offer-help',
  cites: [palermoProtocol.at('article 3(c)'), houseRules.at('rule 6')],
  status: 'house',
})
