import { all, count, rule } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'
import { palermoProtocol } from '../../sources/palermo-protocol.ts'

/** An act, a means and a purpose, at any age; for an adult all three are needed. */
export const threeElements = rule({
  id: 'palermo-2000/three-elements',
  says: 'Offer help on one act, one means and one purpose; whether the person agreed does not matter then.',
  when: all(count(1, { group: 'act' }), count(1, { group: 'means' }), count(1, { group: 'purpose' })),
  then: 'offer-help',
  cites: [palermoProtocol.at('article 3(a)'), palermoProtocol.at('article 3(b)'), houseRules.at('rule 6')],
  status: 'house',
})
