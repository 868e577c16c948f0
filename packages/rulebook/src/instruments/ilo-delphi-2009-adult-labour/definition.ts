import { all, any, reaches, rule, yes } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'
import { palermoProtocol } from '../../sources/palermo-protocol.ts'

/** The other reading: as in the definition of the Palermo Protocol. */
export const definition = rule({
  id: 'ilo-delphi-2009-adult-labour/definition',
  says: 'Offer help on one act, exploitation, and one dimension of means.',
  when: all(
    yes('act'),
    reaches('exploitation'),
    any(
      reaches('deceptive-recruitment'),
      reaches('coercive-recruitment'),
      reaches('recruitment-by-vulnerability'),
      reaches('coercion-at-destination'),
      reaches('vulnerability-at-destination'),
    ),
  ),
  then: 'offer-help',
  cites: [houseRules.at('rule 6'), houseRules.at('rule 10'), palermoProtocol.at('article 3(a)')],
  status: 'house',
  note: 'The lists do not say this: it is the definition, read with their dimensions.',
})
