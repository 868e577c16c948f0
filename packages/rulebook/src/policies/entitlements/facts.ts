import { all, choice, is, oneOf, sign, yes } from '@cairn/engine'
import { age } from '../../elements/age.ts'
import { cets197 } from '../../sources/cets-197.ts'
import { directive201136 } from '../../sources/directive-2011-36.ts'
import { dutchAliensCircular } from '../../sources/dutch-aliens-circular.ts'
import { houseRules } from '../../sources/house-rules.ts'
import { northernIrishAct2015 } from '../../sources/northern-irish-act-2015.ts'
import { scottishAct2015 } from '../../sources/scottish-act-2015.ts'

/** What rows of rights ask about. None of it is a condition of help: it says which rows a person may rely on. */
export const facts = {
  age,
  citizenship: choice(['national', 'eu-citizen', 'third-country-national'], {
    says: 'Whether the person is a national of the place, a citizen of another State of the European Union, or neither; who is stateless is neither.',
    unknown: 'open',
    sensitivity: 'medium',
    cites: [houseRules.at('rule 31')],
    status: 'house',
  }),
  unaccompanied: sign({
    says: 'The child is without a parent or another adult who answers for it.',
    unknown: 'open',
    sensitivity: 'low',
    cites: [cets197.at('article 10(4)')],
    status: 'read-in-source',
  }),
  'parents-in-conflict': sign({
    says: 'The interests of the parents conflict with those of the child.',
    unknown: 'open',
    cites: [directive201136.at('article 14(2)')],
    status: 'read-in-source',
  }),
  'lawfully-present': sign({
    says: 'The person is in the country lawfully.',
    unknown: 'open',
    sensitivity: 'high',
    cites: [cets197.at('article 12(3)')],
    status: 'read-in-source',
  }),
  conduct: choice(['trafficking', 'slavery-or-forced-labour'], {
    says: 'Which conduct the decision letter names.',
    unknown: 'open',
    cites: [scottishAct2015.at('s. 9')],
    status: 'read-in-source',
  }),
  'conclusive-result': choice(['positive', 'other'], {
    says: 'What the letter with the conclusive decision says.',
    unknown: 'open',
    cites: [northernIrishAct2015.at('s. 18')],
    status: 'read-in-source',
  }),
  'dublin-case': sign({
    says: 'Another State may have to examine the application for asylum.',
    unknown: 'open',
    sensitivity: 'medium',
    cites: [dutchAliensCircular.at('B8/3.1')],
    status: 'read-in-source',
  }),
} as const

/** A child, or somebody whose age is not known. */
export const children = is('age', 'child')
/** An adult. */
export const adults = is('age', 'adult')
/** Neither a national nor a citizen of the Union. */
export const thirdCountry = is('citizenship', 'third-country-national')
/** A citizen of the Union: whom a law on foreigners may concern besides. */
export const union = is('citizenship', 'eu-citizen')
/** Everybody who is not a national. */
export const foreigners = oneOf('citizenship', ['eu-citizen', 'third-country-national'])
/** A child for whom a guardian is needed. */
export const alone = all(children, yes('unaccompanied'))
