import { all, count, is, rule } from '@cairn/engine'
import { directive201136 } from '../../sources/directive-2011-36.ts'
import { directive201136AsAmended2024 } from '../../sources/eu-2011-36-as-amended-2024.ts'
import { houseRules } from '../../sources/house-rules.ts'

/** For a child an act and a purpose are enough. */
export const child = rule({
  id: 'eu-2011-36-as-amended-2024/child',
  says: 'Offer help to a child on one act and one purpose; no means is needed.',
  when: all(is('age', 'child'), count(1, { group: 'act' }), count(1, { group: 'purpose' })),
  then: 'offer-help',
  cites: [
    directive201136AsAmended2024.at('article 2(5)'),
    directive201136.at('article 11(1)'),
    houseRules.at('rule 6'),
  ],
  status: 'house',
  note: 'The Directive asks for a means where somebody carries a child for others, unless that person is a child. The rule is wider: it asks a child for none.',
})
