/**
 * Elements of the Council of Europe Convention CETS 197, article 4, as elements that a worker may have heard of.
 *
 * @packageDocumentation
 */
import { ruleSet } from '@cairn/engine'
import { acts } from '../../elements/acts.ts'
import { age } from '../../elements/age.ts'
import { ageHalt } from '../../elements/child-halt.ts'
import { means } from '../../elements/means.ts'
import { purposes } from '../../elements/purposes.ts'
import { nextSteps } from '../../outcomes.ts'
import { child } from './child.ts'
import { emitted } from './fingerprint.emitted.ts'
import { notEncoded } from './not-encoded.ts'
import { someElements } from './some-elements.ts'
import { threeElements } from './three-elements.ts'

/**
 * `coe-197`: act, means and purpose. For a child no means is needed, and an age that is not known reads as a child.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { coe197 } from '@cairn/rulebook/coe-197'
 *
 * const advice = advise({ recruitment: 'yes', 'forced-labour': 'yes' }, coe197)
 * advice.outcome // => 'offer-help'
 * advice.presumed.map(({ fact }) => fact) // => ['age']
 * ```
 */
export const coe197 = ruleSet({
  id: 'coe-197',
  version: '0.1.0',
  title: 'Elements of the Council of Europe Convention CETS 197, article 4',
  says: 'An adult: an act, a means and a purpose lead to an offer of help. A child: an act and a purpose. Once a means was used, having agreed does not matter. No border and no organised group is needed.',
  saysNot:
    'It is no finding: whether the definition is met is for the State and its courts. Elements that are missing or not proved never end protection: forced labour and forced prostitution are protected without them. Help under article 12 needs reasonable grounds only, and is not tied to being a witness.',
  concerns:
    'Anybody in a State that joined the Convention of whom a worker has heard enough to say what was done, how and what for. Read off from what was told, never asked one by one.',
  inForce: { from: '2008-02-01' },
  reading: 'none yet',
  readOff: true,
  childHalt: ageHalt,
  groups: { act: 'What was done', means: 'How it was brought about', purpose: 'What it was for' },
  facts: { age, ...acts, ...means, ...purposes },
  outcomes: nextSteps,
  whileOpen: 'keep-open',
  otherwise: 'other-help',
  rules: [child, threeElements, someElements],
  rises: true,
  notEncoded,
  fingerprint: emitted,
})
