import { choice, presume, sign } from '@cairn/engine'
import { cets197 } from '../../sources/cets-197.ts'
import { houseRules } from '../../sources/house-rules.ts'

const first = { group: 'emergency', unknown: 'open', cites: [houseRules.at('rule 9')], status: 'house' } as const

/** What comes before everything else: danger, then whether the person may be a child, then whether enough is known. */
export const firstFacts = {
  'danger-now': sign({
    ...first,
    says: 'The person, or somebody close to them, is in danger now.',
    sensitivity: 'low',
  }),
  injury: sign({ ...first, says: 'The person is hurt or ill and needs care now.', sensitivity: 'low' }),
  'self-harm': sign({ ...first, says: 'The person may harm themselves.', sensitivity: 'medium' }),
  age: choice(['child', 'adult'], {
    says: 'Whether the person is under 18, a child, or an adult.',
    unknown: presume({
      as: 'child',
      if: ['unsure', 'declined'],
      says: 'A child until shown otherwise, because the age is in doubt.',
      cites: [cets197.at('article 10(3)'), houseRules.at('rule 4')],
      status: 'house',
    }),
    sensitivity: 'low',
    note: 'An age that was not asked yet is not presumed here: it is asked, and until then no sign is. Either way nobody who may be a child is asked about signs.',
    cites: [cets197.at('article 4(d)')],
    status: 'read-in-source',
  }),
  'offer-certain': sign({
    says: 'An offer of help is certain already: by an instrument, or because the person asked for it.',
    unknown: 'open',
    sensitivity: 'low',
    cites: [houseRules.at('rule 9')],
    status: 'house',
    note: 'Before the first question it is answered no; after each answer, from the advice of the instrument.',
  }),
} as const
