import { all, any, count, rule } from '@cairn/engine'
import { complyChain } from '../../sources/comply-chain.ts'
import { houseRules } from '../../sources/house-rules.ts'

/** One sign of any of the three lists and one penalty or threat; a sign from each list is not needed. */
export const withPenalty = rule({
  id: 'dol-comply-chain/with-penalty',
  says: 'Offer help on one sign of recruitment, duress or leaving, together with one penalty or threat.',
  when: all(
    any(count(1, { group: 'recruitment' }), count(1, { group: 'duress' }), count(1, { group: 'leaving' })),
    count(1, { group: 'penalty' }),
  ),
  then: 'offer-help',
  cites: [complyChain.at('audit tools, penalties or threats'), houseRules.at('rule 7')],
  status: 'house',
})
