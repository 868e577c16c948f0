import { any, count, rule } from '@cairn/engine'
import { complyChain } from '../../sources/comply-chain.ts'
import { houseRules } from '../../sources/house-rules.ts'

/** A sign of any one list keeps the door open: the other side is often told later. */
export const oneSide = rule({
  id: 'dol-comply-chain/one-side',
  says: 'Keep the door open on one sign of recruitment, duress or leaving, or on one penalty or threat.',
  when: any(
    count(1, { group: 'recruitment' }),
    count(1, { group: 'duress' }),
    count(1, { group: 'leaving' }),
    count(1, { group: 'penalty' }),
  ),
  then: 'keep-open',
  cites: [complyChain.at('audit tools, penalties or threats'), houseRules.at('rule 7')],
  status: 'house',
})
