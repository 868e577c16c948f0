import { all, count, rule } from '@cairn/engine'
import { directive201136 } from '../../sources/directive-2011-36.ts'
import { directive201136AsAmended2024 } from '../../sources/eu-2011-36-as-amended-2024.ts'
import { houseRules } from '../../sources/house-rules.ts'

/** An act, a means and a purpose, at any age; for an adult all three are needed. */
export const threeElements = rule({
  id: 'eu-2011-36-as-amended-2024/three-elements',
  says: 'Offer help on one act, one means and one purpose; whether the person agreed does not matter then.',
  when: all(count(1, { group: 'act' }), count(1, { group: 'means' }), count(1, { group: 'purpose' })),
  then: 'offer-help',
  cites: [
    directive201136AsAmended2024.at('article 2(1)'),
    directive201136AsAmended2024.at('article 2(4)'),
    directive201136.at('article 11(1)'),
    houseRules.at('rule 6'),
  ],
  status: 'house',
})
