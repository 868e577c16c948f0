import { any, count, rule } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'

/** One sign keeps the door open: the lists are known to miss people, and one sign more can turn the answer. */
export const keepOpen = rule({
  id: 'ilo-delphi-2009-child-labour/keep-open',
  says: 'Keep the door open on one sign of any dimension.',
  when: any(
    count(1, { group: 'deceptive-recruitment' }),
    count(1, { group: 'coercive-recruitment' }),
    count(1, { group: 'recruitment-by-vulnerability' }),
    count(1, { group: 'exploitation' }),
    count(1, { group: 'coercion-at-destination' }),
    count(1, { group: 'vulnerability-at-destination' }),
  ),
  then: 'keep-open',
  cites: [houseRules.at('rule 5'), houseRules.at('rule 10')],
  status: 'house',
})
