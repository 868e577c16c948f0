import { all, any, reaches, rule } from '@cairn/engine'
import { delphiCopy } from '../../sources/delphi-copy.ts'
import { houseRules } from '../../sources/house-rules.ts'
import { iloDelphiBrochure } from '../../sources/ilo-delphi-brochure.ts'

/** One reading of how dimensions go together: the example from a survey of labour that the lists come with. */
export const survey = rule({
  id: 'ilo-delphi-2009-adult-labour/survey',
  says: 'Offer help when recruitment by deceit or force, exploitation, and coercion at destination are there.',
  when: all(
    any(reaches('deceptive-recruitment'), reaches('coercive-recruitment')),
    reaches('exploitation'),
    reaches('coercion-at-destination'),
  ),
  then: 'offer-help',
  cites: [
    houseRules.at('rule 10'),
    iloDelphiBrochure.at('example of a labour-force survey in Moldova'),
    delphiCopy.at('how dimensions combine'),
  ],
  status: 'house',
  note: 'It needs facts about the recruitment, which are thin at first contact. Its table has no row for exploitation and coercion without them: that is not a no.',
})
