/**
 * Adult labour list of the operational indicators of 2009. Experimental: seen in another account only.
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
import { survey } from './survey.ts'
import { uncovered } from './uncovered.ts'

/**
 * `ilo-delphi-2009-adult-labour`: 67 graded items in six dimensions, **experimental**. Each dimension is a line over its grades;
 * two readings say how the dimensions go together.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { iloDelphiAdultLabour } from '@cairn/rulebook/ilo-delphi-2009-adult-labour'
 *
 * const told = { 'too-many-hours': 'yes', 'law-or-contract-ignored': 'yes', 'shut-in-at-work': 'yes', 'made-to-lie': 'yes' } as const
 * advise(told, iloDelphiAdultLabour).outcome // => 'keep-open-uncovered'
 * advise({ ...told, act: 'yes' }, iloDelphiAdultLabour).outcome // => 'offer-help'
 * ```
 */
export const iloDelphiAdultLabour = ruleSet({
  id: 'ilo-delphi-2009-adult-labour',
  version: '0.1.0',
  title: 'Labour list for adults of the ILO and the European Commission, 2009 (experimental)',
  says: 'Experimental. Two readings lead to an offer of help: recruitment by deceit or force with exploitation and coercion; or an act with exploitation and any means. One sign keeps the door open, and what the published example leaves out is said to be so.',
  saysNot:
    'It is no finding and no gate: it was made for data and research, it is known to miss people, and one sign more or less can turn its answer. Its grades were seen in one other account only, not in the printed tables. It has nothing on sexual exploitation.',
  concerns:
    'Adults in work of any kind, of whom enough was told to read the signs off. For an age that is not known, the list for children.',
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
  grades: ['strong', 'medium', 'weak'],
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
  outcomes: {
    'offer-help': nextSteps['offer-help'],
    'keep-open-uncovered':
      'Not covered by the published example, which is never a no. Keep the door open: help with what is needed, stay in contact, come back to it when the person wishes.',
    'keep-open': nextSteps['keep-open'],
    'other-help': nextSteps['other-help'],
  },
  whileOpen: 'keep-open',
  otherwise: 'other-help',
  rules: [survey, uncovered, definition, keepOpen],
  rises: true,
  notEncoded,
  fingerprint: emitted,
})

const reading = (...ids: readonly string[]): typeof iloDelphiAdultLabour =>
  Object.freeze({ ...iloDelphiAdultLabour, rules: iloDelphiAdultLabour.rules.filter(({ id }) => ids.includes(id)) })

/**
 * The two readings apart, each with what keeps its door open. One rule alone would end in other help where the published
 * example has no row.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { iloDelphiAdultLabourReadings } from '@cairn/rulebook/ilo-delphi-2009-adult-labour'
 *
 * const { survey, definition } = iloDelphiAdultLabourReadings
 * const told = { act: 'yes', 'too-many-hours': 'yes', 'law-or-contract-ignored': 'yes', 'shut-in-at-work': 'yes', 'made-to-lie': 'yes' } as const
 * advise(told, survey).outcome // => 'keep-open-uncovered'
 * advise(told, definition).outcome // => 'offer-help'
 * ```
 */
export const iloDelphiAdultLabourReadings = /* @__PURE__ */ Object.freeze({
  survey: reading(survey.id, uncovered.id, keepOpen.id),
  definition: reading(definition.id, keepOpen.id),
})
