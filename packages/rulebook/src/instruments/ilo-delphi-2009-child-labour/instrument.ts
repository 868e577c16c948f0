/**
 * Child labour list of the operational indicators of 2009. Experimental: seen in another account only.
 *
 * @packageDocumentation
 */
import { ruleSet } from '@cairn/engine'
import { act } from '../../elements/delphi-act.ts'
import { nextSteps } from '../../outcomes.ts'
import { definition } from './definition.ts'
import { emitted } from './fingerprint.emitted.ts'
import { keepOpen } from './keep-open.ts'
import { lines } from './lines.ts'
import { notEncoded } from './not-encoded.ts'
import { coercionAtDestinationSigns } from './signs-coercion-at-destination.ts'
import { coerciveRecruitmentSigns } from './signs-coercive-recruitment.ts'
import { deceptiveRecruitmentSigns } from './signs-deceptive-recruitment.ts'
import { exploitationSigns } from './signs-exploitation.ts'
import { recruitmentByVulnerabilitySigns } from './signs-recruitment-by-vulnerability.ts'
import { vulnerabilityAtDestinationSigns } from './signs-vulnerability-at-destination.ts'

/**
 * `ilo-delphi-2009-child-labour`: 65 graded items in six dimensions, **experimental**. Each dimension is a line over its grades;
 * an act and the conditions of work are enough for a child.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { iloDelphiChildLabour } from '@cairn/rulebook/ilo-delphi-2009-child-labour'
 *
 * const told = { 'too-many-hours': 'yes', 'dangerous-work': 'yes' } as const
 * advise(told, iloDelphiChildLabour).outcome // => 'keep-open'
 * advise({ ...told, act: 'yes' }, iloDelphiChildLabour).outcome // => 'offer-help'
 * ```
 */
export const iloDelphiChildLabour = ruleSet({
  id: 'ilo-delphi-2009-child-labour',
  version: '0.1.0',
  title: 'Labour list for children of the ILO and the European Commission, 2009 (experimental)',
  says: 'Experimental. An act and exploitation lead to an offer of help to a child; no means is needed. One sign keeps the door open.',
  saysNot:
    'It is no finding and no gate: it was made for data and research, it is known to miss people, and one sign more or less can turn its answer. Its grades were seen in one other account only, not in the printed tables. It has nothing on sexual exploitation, and no item for exploitation through crime: of three children in published cases who were used for it, it found none or two, as what was told was read more or less strictly, and missed one either way.',
  concerns:
    'Children, and everybody whose age is not known, in work of any kind. Read off by trained child staff from what was told; a child is never asked through the list.',
  inForce: { from: '2026-11-25' },
  reading: 'none yet',
  readOff: true,
  groups: {
    'deceptive-recruitment': 'Deceived into it',
    'coercive-recruitment': 'Forced into it',
    'recruitment-by-vulnerability': 'Drawn in through a hard situation',
    exploitation: 'Conditions of the work',
    'coercion-at-destination': 'Kept there by force',
    'vulnerability-at-destination': 'Kept there through a hard situation',
  },
  grades: ['strong', 'medium'],
  facts: {
    act,
    ...deceptiveRecruitmentSigns,
    ...coerciveRecruitmentSigns,
    ...recruitmentByVulnerabilitySigns,
    ...exploitationSigns,
    ...coercionAtDestinationSigns,
    ...vulnerabilityAtDestinationSigns,
  },
  lines,
  outcomes: nextSteps,
  whileOpen: 'keep-open',
  otherwise: 'other-help',
  rules: [definition, keepOpen],
  rises: true,
  notEncoded,
  fingerprint: emitted,
})
