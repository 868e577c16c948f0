import { anyUnknown, choice, presume, sign } from '@cairn/engine'
import { cets197 } from '../../sources/cets-197.ts'
import { firstResponderLists } from '../../sources/first-responder-lists.ts'
import { houseRules } from '../../sources/house-rules.ts'
import { irishAct2024 } from '../../sources/irish-act-2024.ts'
import { nrmGuidance } from '../../sources/nrm-guidance.ts'
import { scottishAct2015 } from '../../sources/scottish-act-2015.ts'
import { ukAct2015 } from '../../sources/uk-act-2015.ts'

/** What decides which way a referral to the national system goes. */
export const routeFacts = {
  place: choice(['england-and-wales', 'scotland', 'northern-ireland', 'ireland', 'elsewhere'], {
    says: 'Where the person is now.',
    unknown: 'open',
    sensitivity: 'low',
    cites: [nrmGuidance.at('who refers')],
    status: 'read-in-source',
  }),
  age: choice(['adult', 'child'], {
    says: 'Whether the person is under 18.',
    unknown: presume({
      as: 'child',
      if: anyUnknown,
      says: 'A child, because the age is not known.',
      cites: [
        cets197.at('article 10(3)'),
        ukAct2015.at('section 51'),
        scottishAct2015.at('section 12'),
        irishAct2024.at('section 26, not known to be in force'),
        houseRules.at('rule 4'),
      ],
      status: 'house',
    }),
    sensitivity: 'low',
    cites: [cets197.at('article 10(3)')],
    status: 'read-in-source',
  }),
  agrees: sign({
    says: 'The adult agrees to be referred to the national system.',
    unknown: 'open',
    declined: 'no',
    sensitivity: 'low',
    cites: [nrmGuidance.at('adults'), ukAct2015.at('section 52')],
    status: 'read-in-source',
  }),
  'first-responder': sign({
    says: 'The organisation is a first responder there.',
    unknown: presume({
      as: 'no',
      if: anyUnknown,
      says: 'It is none, because no list that was read names a National Society.',
      cites: [firstResponderLists.at('list'), houseRules.at('rule 24')],
      status: 'house',
    }),
    sensitivity: 'low',
    cites: [firstResponderLists.at('list')],
    status: 'read-in-source',
  }),
} as const
