import { reaches, rule } from '@cairn/engine'
import { delphiCopy } from '../../sources/delphi-copy.ts'
import { houseRules } from '../../sources/house-rules.ts'
import { iloDelphiBrochure } from '../../sources/ilo-delphi-brochure.ts'

/**
 * The cells that the example from the survey leaves empty: coercion at destination short of its last row. Without it a
 * worker would read "not the last row" as a no.
 */
export const uncovered = rule({
  id: 'ilo-delphi-2009-adult-labour/survey-uncovered',
  says: 'Coercion at destination, short of what the survey leads to an offer on, is not covered by its published example: keep the door open.',
  when: reaches('coercion-at-destination'),
  then: 'keep-open-uncovered',
  cites: [
    houseRules.at('rule 5'),
    iloDelphiBrochure.at('example of a labour-force survey in Moldova'),
    delphiCopy.at('how dimensions combine'),
  ],
  status: 'house',
  note: 'No row of the example has coercion at destination without exploitation, or with exploitation and without deceit or force in the recruitment. Where the last row is reached, the offer counts, and this changes nothing.',
})
