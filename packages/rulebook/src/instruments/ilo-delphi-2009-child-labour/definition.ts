import { all, reaches, rule, yes } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'
import { palermoProtocol } from '../../sources/palermo-protocol.ts'

/** How dimensions go together for a child: as in the definition of the Palermo Protocol. */
export const definition = rule({
  id: 'ilo-delphi-2009-child-labour/definition',
  says: 'Offer help on one act and exploitation; no dimension of means is needed.',
  when: all(yes('act'), reaches('exploitation')),
  then: 'offer-help',
  cites: [houseRules.at('rule 6'), houseRules.at('rule 10'), palermoProtocol.at('article 3(c)')],
  status: 'house',
  note: 'Under the example of a survey a child comes out the same: the two readings are one rule.',
})
