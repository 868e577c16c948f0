/**
 * The return of a child: blocked unless an assessment exists, is newer than the facts, and is favourable.
 *
 * @packageDocumentation
 */
import { all, any, anyUnknown, choice, is, not, presume, rule, ruleSet, sign, yes } from '@cairn/engine'
import { age } from '../../elements/age.ts'
import { cets197 } from '../../sources/cets-197.ts'
import { houseRules } from '../../sources/house-rules.ts'
import { emitted } from './child-return.emitted.ts'

const cites = [cets197.at('article 16(7)'), houseRules.at('rule 34')] as const
const absent = (says: string) => presume({ as: 'no', if: anyUnknown, says, cites, status: 'house' } as const)

/** Without a current assessment that says something clear, the return of a child is blocked. */
export const unassessed = rule({
  id: 'child-return/unassessed',
  says: 'The return of a child is blocked while no assessment of risk and security exists that is newer than the facts and clear.',
  when: all(
    is('age', 'child'),
    any(not(yes('assessment-made')), not(yes('assessment-newer')), is('finding', 'unclear')),
  ),
  then: 'return-blocked',
  cites,
  status: 'house',
})

/** An assessment against it blocks the return of a child. */
export const against = rule({
  id: 'child-return/against',
  says: 'The return of a child is blocked where an assessment shows that it is against the best interests of the child.',
  when: all(is('age', 'child'), is('finding', 'against')),
  then: 'return-stays-blocked',
  cites: [cets197.at('article 16(7)')],
  status: 'read-in-source',
})

/**
 * `child-return`: whatever is missing, unknown or declined keeps the return of a child blocked.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { childReturnPolicy } from '@cairn/rulebook/child-return'
 *
 * advise({ 'assessment-made': 'yes', finding: 'unsure' }, childReturnPolicy).outcome // => 'return-blocked'
 * ```
 */
export const childReturnPolicy = ruleSet({
  id: 'child-return',
  version: '0.1.0',
  title: 'Return of a child',
  says: 'The return of a child is blocked unless an assessment of risk and security exists, is newer than the facts, and is favourable. An age that is not known reads as a child.',
  saysNot:
    'It never says that somebody should return. Where nothing blocks, what the person wants and the rules on return with regard to rights, safety and dignity still hold.',
  concerns: 'Children who are not nationals, and everybody whose age is not known.',
  inForce: { from: '2008-02-01' },
  reading: 'none yet',
  facts: {
    age,
    'assessment-made': sign({
      says: 'A risk and security assessment of this one child was made.',
      unknown: absent('No assessment, because nobody could say that there is one.'),
      sensitivity: 'low',
      cites,
      status: 'house',
    }),
    'assessment-newer': sign({
      says: 'The assessment is newer than everything that has happened since.',
      unknown: absent('Older than the facts, because nobody could say that it is newer.'),
      sensitivity: 'low',
      cites,
      status: 'house',
    }),
    finding: choice(['favourable', 'against', 'unclear'], {
      says: 'What the assessment found on whether return is in the best interests of the child.',
      unknown: presume({
        as: 'unclear',
        if: anyUnknown,
        says: 'Unclear, because nobody could say what it found.',
        cites,
        status: 'house',
      }),
      sensitivity: 'low',
      cites,
      status: 'house',
    }),
  },
  outcomes: {
    'return-blocked': 'The return of the child is blocked: ask for an assessment by trained child staff.',
    'return-stays-blocked': 'The return of the child is blocked: look for a lasting solution here.',
    'wishes-first': 'Nothing here blocks it: what the person wants, and safety, come first.',
  },
  whileOpen: 'return-stays-blocked',
  otherwise: 'wishes-first',
  rules: [unassessed, against],
  notEncoded: [
    {
      what: 'Who makes the assessment, and what it looks at.',
      why: 'That belongs to the law of the place and to trained child staff.',
    },
  ],
  fingerprint: emitted,
})
