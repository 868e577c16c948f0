import { anyUnknown, choice, presume } from '@cairn/engine'
import { directive201136 } from '../sources/directive-2011-36.ts'
import { houseRules } from '../sources/house-rules.ts'

/** Child or adult, as the law of the European Union has it; an age that is not known reads as a child. */
export const euAge = choice(['child', 'adult'], {
  says: 'Whether the person is under 18, a child, or an adult.',
  unknown: presume({
    as: 'child',
    if: anyUnknown,
    says: 'A child until shown otherwise, because the age is not known.',
    cites: [directive201136.at('article 13(2)'), houseRules.at('rule 4')],
    status: 'house',
  }),
  sensitivity: 'low',
  note: 'The Directive presumes a child where there is a reason to believe so; that every open age reads so is a house rule.',
  cites: [directive201136.at('article 2(6)')],
  status: 'read-in-source',
})
