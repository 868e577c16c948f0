import { all, count, is, rule } from '@cairn/engine'
import { cets197 } from '../../sources/cets-197.ts'
import { houseRules } from '../../sources/house-rules.ts'

/** For a child an act and a purpose are enough. */
export const child = rule({
  id: 'coe-197/child',
  says: 'Offer help to a child on one act and one purpose; no means is needed.',
  when: all(is('age', 'child'), count(1, { group: 'act' }), count(1, { group: 'purpose' })),
  then: 'offer-help',
  cites: [cets197.at('article 4(c)'), cets197.at('article 12(1)'), houseRules.at('rule 6')],
  status: 'house',
})
