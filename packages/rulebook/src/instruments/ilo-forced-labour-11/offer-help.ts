import { count, rule } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'
import { iloIndicators2012 } from '../../sources/ilo-indicators-2012.ts'
import { iloIndicators2025 } from '../../sources/ilo-indicators-2025.ts'

/** The list has no threshold and gets none: one heading is enough for an offer. */
export const offerHelp = rule({
  id: 'ilo-forced-labour-11/offer-help',
  says: 'Offer help on one of the eleven indicators, whichever it is.',
  when: count(1, { group: 'indicator' }),
  then: 'offer-help',
  cites: [
    houseRules.at('rule 8'),
    iloIndicators2012.at('page of the publisher, on what the list is for'),
    iloIndicators2025.at('the same eleven headings'),
  ],
  status: 'house',
  note: 'That the edition of 2025 kept the headings was seen in an account of others.',
})
