/**
 * Whom to treat as a child.
 *
 * @packageDocumentation
 */
import { all, any, is, rule, ruleSet, yes } from '@cairn/engine'
import { cets197 } from '../../sources/cets-197.ts'
import { directive201136 } from '../../sources/directive-2011-36.ts'
import { houseRules } from '../../sources/house-rules.ts'
import { emitted } from './child-presumption.emitted.ts'
import { facts } from './facts.ts'

/** A child, or somebody whose age is not known, is treated as a child. */
export const presumed = rule({
  id: 'child-presumption/presumed',
  says: 'Treat as a child whoever is under 18 or may be, until the age is verified.',
  when: is('age', 'child'),
  then: 'treat-as-child',
  cites: [cets197.at('article 10(3)'), directive201136.at('article 13(2)'), houseRules.at('rule 4')],
  status: 'house',
})

/** A child who is alone, or whose interests conflict with those of the parents, needs a guardian. */
export const guardian = rule({
  id: 'child-presumption/guardian',
  says: 'Ask for a guardian for a child who is alone, or whose interests conflict with those of the parents.',
  when: all(is('age', 'child'), any(yes('unaccompanied'), yes('parents-in-conflict'))),
  then: 'ask-for-guardian',
  cites: [cets197.at('article 10(4)'), directive201136.at('article 14(2) and 16')],
  status: 'read-in-source',
})

/**
 * `child-presumption`: an age that is not known reads as a child.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { childPresumption } from '@cairn/rulebook/child-presumption'
 *
 * advise({ age: 'declined' }, childPresumption).outcome // => 'treat-as-child'
 * ```
 */
export const childPresumption = ruleSet({
  id: 'child-presumption',
  version: '0.1.0',
  title: 'Presumption of childhood',
  says: 'Whoever is under 18 or may be is treated as a child, with special protection, until the age is verified; a child whom nobody stands for gets a guardian.',
  saysNot: 'It is no assessment of age, and nobody is asked for papers or a body check because of it.',
  concerns: 'Everybody.',
  inForce: { from: '2008-02-01' },
  reading: 'none yet',
  facts: {
    age: facts.age,
    unaccompanied: facts.unaccompanied,
    'parents-in-conflict': facts['parents-in-conflict'],
  },
  outcomes: {
    'ask-for-guardian': 'Treat as a child and ask for a guardian now.',
    'treat-as-child': 'Treat as a child: trained child staff, and what is safe for a child.',
    'adult-help': 'Help as an adult; a doubt about the age opens it again.',
  },
  whileOpen: 'treat-as-child',
  otherwise: 'adult-help',
  rules: [guardian, presumed],
  notEncoded: [
    {
      what: 'How an age is verified.',
      why: 'That belongs to authorities and trained staff of the place.',
    },
  ],
  fingerprint: emitted,
})
