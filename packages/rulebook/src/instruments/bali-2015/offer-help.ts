import { any, count, rule } from '@cairn/engine'
import { baliPolicyGuide } from '../../sources/bali-policy-guide.ts'
import { houseRules } from '../../sources/house-rules.ts'

/** One sign of exploitation is enough for an offer of help. */
export const offerHelp = rule({
  id: 'bali-2015/offer-help',
  says: 'Offer help on one sign of exploitation.',
  when: any(
    count(1, { group: 'common' }),
    count(1, { group: 'sexual' }),
    count(1, { group: 'organ' }),
    count(1, { group: 'domestic' }),
    count(1, { group: 'marriage' }),
    count(1, { group: 'begging-crime' }),
  ),
  then: 'offer-help',
  cites: [houseRules.at('rule 1'), baliPolicyGuide.at('section 3.3, on a presumption in favour of help')],
  status: 'house',
})
