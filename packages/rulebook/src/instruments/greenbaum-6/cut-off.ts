import { count, rule } from '@cairn/engine'
import { greenbaumStudy } from '../../sources/greenbaum-study.ts'
import { houseRules } from '../../sources/house-rules.ts'
import { hurstStudy } from '../../sources/hurst-study.ts'

/** The published cut-off, as soon as it is reached. */
export const cutOff = rule({
  id: 'greenbaum-6/cut-off',
  says: 'Offer help as soon as two of the six items are there. They never set urgency.',
  when: count(2, { group: 'items' }),
  then: 'offer-help',
  cites: [houseRules.at('rule 10'), greenbaumStudy.at('abstract'), hurstStudy.at('abstract')],
  status: 'house',
  note: 'The cut-off of two items was read in the abstract or an excerpt, not in the whole paper.',
})
