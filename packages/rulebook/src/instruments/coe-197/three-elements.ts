import { all, count, rule } from '@cairn/engine'
import { cets197 } from '../../sources/cets-197.ts'
import { houseRules } from '../../sources/house-rules.ts'

/** An act, a means and a purpose, at any age; for an adult all three are needed. */
export const threeElements = rule({
  id: 'coe-197/three-elements',
  says: 'Offer help on one act, one means and one purpose; whether the person agreed does not matter then.',
  when: all(count(1, { group: 'act' }), count(1, { group: 'means' }), count(1, { group: 'purpose' })),
  then: 'offer-help',
  cites: [cets197.at('article 4(a)'), cets197.at('article 4(b)'), cets197.at('article 12(1)'), houseRules.at('rule 6')],
  status: 'house',
})
