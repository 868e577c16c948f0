import { anyUnknown, choice, presume } from '@cairn/engine'
import { cets197 } from '../sources/cets-197.ts'
import { houseRules } from '../sources/house-rules.ts'
import { palermoProtocol } from '../sources/palermo-protocol.ts'

/** Child or adult; an age that is not known reads as a child. */
export const age = choice(['child', 'adult'], {
  says: 'Whether the person is under 18, a child, or an adult.',
  unknown: presume({
    as: 'child',
    if: anyUnknown,
    says: 'A child until shown otherwise, because the age is not known.',
    cites: [cets197.at('article 10(3)'), houseRules.at('rule 4')],
    status: 'house',
  }),
  sensitivity: 'low',
  note: 'The Convention presumes a child where there is a reason to believe so; that every open age reads so is a house rule.',
  cites: [palermoProtocol.at('article 3(d)'), cets197.at('article 4(d)')],
  status: 'read-in-source',
})
