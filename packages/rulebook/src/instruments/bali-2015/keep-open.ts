import { any, count, rule } from '@cairn/engine'
import { baliPolicyGuide } from '../../sources/bali-policy-guide.ts'
import { houseRules } from '../../sources/house-rules.ts'

/** A sign of another kind keeps the door open. */
export const keepOpen = rule({
  id: 'bali-2015/keep-open',
  says: 'Keep the door open on one sign of means or circumstances.',
  when: any(count(1, { group: 'means' }), count(1, { group: 'circumstances' })),
  then: 'keep-open',
  cites: [houseRules.at('rule 2'), baliPolicyGuide.at('section 3.3, on the kinds of indicators')],
  status: 'house',
})
