import { anyUnknown, choice, presume } from '@cairn/engine'
import { cets197 } from '../../sources/cets-197.ts'
import { houseRules } from '../../sources/house-rules.ts'

const ours = { cites: [houseRules.at('rule 46')], status: 'house' } as const

/** What decides which set is opened: the age, whether the person is spoken with, and what was told. */
export const whichFacts = {
  age: choice(['child', 'adult'], {
    says: 'Whether the person is under 18, a child, or an adult.',
    unknown: presume({
      as: 'child',
      if: anyUnknown,
      says: 'A child until shown otherwise, because the age is not known.',
      cites: [cets197.at('article 10(3)'), houseRules.at('rule 4')],
      status: 'house',
    }),
    sensitivity: 'low',
    note: 'Here an age that was not asked reads as a child too: first-contact comes before, and asks it.',
    cites: [cets197.at('article 4(d)')],
    status: 'read-in-source',
  }),
  speaking: choice(['with-the-person', 'from-notes'], {
    says: 'Whether signs are talked about with the person now, or only notes or an account are read.',
    unknown: presume({
      ...ours,
      as: 'from-notes',
      if: ['declined'],
      says: 'Taken as reading only, because the person would rather not talk about it.',
    }),
    sensitivity: 'low',
    note: 'Not asked and not sure stay open. Whoever would rather not talk is asked nothing, and what they told before may still be read.',
    ...ours,
  }),
  told: choice(['work-only', 'more'], {
    says: 'Whether everything told so far is about work for others, outside a household.',
    unknown: 'open',
    sensitivity: 'low',
    note: 'Nothing told yet, something beside work, and work in a household, begging, crime or anything sexual are answered more: the general list has lists for these. Nobody is asked for this: it is what the worker heard.',
    ...ours,
  }),
} as const
