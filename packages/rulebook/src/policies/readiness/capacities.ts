import { cets197 } from '../../sources/cets-197.ts'
import { cpimsBeforeStart } from '../../sources/cpims-before-start.ts'
import { houseRules } from '../../sources/house-rules.ts'
import { pgiStandards2018 } from '../../sources/pgi-standards-2018.ts'
import { responseHub } from '../../sources/response-hub.ts'
import { seedGuide } from '../../sources/seed-guide.ts'
import { tracingGuidelines2012 } from '../../sources/tracing-guidelines-2012.ts'
import { whoInterviews } from '../../sources/who-interviews.ts'
import { capacity } from './capacity.ts'

const ours = houseRules.at('rule 42')
const chapter = seedGuide.at('section 1')
const hub = responseHub.at('our approach')
const headings = pgiStandards2018.at('dignity, access, participation, safety')
const beforeStart = cpimsBeforeStart.at('before the system is used')

/** Whether it is for the Society to do. */
export const mandate = {
  'law-and-policy-checked': capacity('Domestic law and Movement policy were checked.', 'read-in-source', chapter),
  'role-beside-state-agreed': capacity('The role beside the authorities is agreed with them.', 'house', ours),
  'identification-left-to-state': capacity(
    'The Society leaves identification to the State.',
    'read-in-source',
    chapter,
  ),
} as const

/** Whether it is needed. */
export const need = {
  'need-assessed': capacity('The need was assessed with the people concerned.', 'read-in-source', chapter, hub),
  'others-mapped': capacity('It is known who else serves them.', 'house', ours),
} as const

/** Who can do it, and what they know. */
export const skillsAndKnowledge = {
  'trained-workers': capacity('Staff and volunteers are trained for it.', 'read-in-source', hub, chapter),
  'family-links-trained': capacity(
    'Workers are trained for restoring family links.',
    'read-in-source',
    tracingGuidelines2012.at('workers'),
  ),
  'interpreters-vetted': capacity(
    'Interpreters are chosen and prepared.',
    'read-in-source',
    whoInterviews.at('principle 4'),
  ),
  'qualified-lead': capacity(
    'Somebody with technical qualification leads it.',
    'read-in-source',
    pgiStandards2018.at('before specialised work'),
  ),
  'referral-mechanism-known': capacity('The national referral mechanism is known.', 'house', ours),
  'time-limits-known': capacity('Legal time limits are known and dated.', 'house', ours),
} as const

/** What it takes. */
export const resources = {
  'funding-secured': capacity('Funding lasts as long as what is promised.', 'house', ours),
  'emergency-fund': capacity('There is a fund for emergencies.', 'house', ours),
  'safe-rooms': capacity('There are safe rooms.', 'house', ours),
} as const

/** How it is done. */
export const processes = {
  'procedures-written': capacity('Procedures are written down.', 'read-in-source', beforeStart, hub),
  'case-forms': capacity('There are forms for casework.', 'read-in-source', beforeStart),
  'directory-current': capacity(
    'The directory of services to refer to is current.',
    'read-in-source',
    whoInterviews.at('principle 3'),
  ),
  'consent-forms': capacity('There are forms for informed consent.', 'house', ours, whoInterviews.at('principle 6')),
  'data-protection-assessed': capacity('Data protection was assessed.', 'read-in-source', beforeStart),
  'sharing-protocol': capacity('A protocol says what is shared with whom.', 'read-in-source', beforeStart),
  'case-system': capacity('There is a system that keeps cases safely.', 'house', ours),
} as const

/** Care of workers. */
export const careOfWorkers = {
  supervision: capacity('Workers are supervised.', 'house', houseRules.at('rule 43')),
  'caseload-limited': capacity('The load of each worker is limited.', 'house', houseRules.at('rule 43')),
  'support-for-workers': capacity('Workers have psychosocial support.', 'read-in-source', chapter),
  'worker-safety-rules': capacity('Rules keep workers safe.', 'house', ours),
  vetting: capacity('Workers are vetted.', 'read-in-source', tracingGuidelines2012.at('workers')),
} as const

/** Safety of everybody. */
export const safety = {
  'risk-tool': capacity('There is a way to assess risk.', 'read-in-source', whoInterviews.at('principle 2'), chapter),
  'child-return-rule-kept': capacity(
    'A child returns only after an assessment of risk and security that is in the child’s favour.',
    'house',
    houseRules.at('rule 34'),
    cets197.at('article 16(7)'),
  ),
  'child-request-rule-kept': capacity(
    'For an unaccompanied child, a tracing request is taken only from the child.',
    'read-in-source',
    tracingGuidelines2012.at('request'),
  ),
  'safe-channels': capacity('There are safe channels to reach people.', 'house', ours),
  'emergency-plan': capacity('A plan says what to do in an emergency.', 'house', ours),
  'security-plan': capacity('There is a security plan.', 'house', ours),
  'roster-round-the-clock': capacity('Somebody is on duty round the clock.', 'house', ours),
  'message-review': capacity('Messages are reviewed so that they do no harm.', 'house', ours),
  'evidence-without-names': capacity('Evidence holds no personal data.', 'house', ours),
} as const

/** Who is answered to, who agrees, and what comes after. */
export const accountabilityAndExit = {
  'complaint-route': capacity('There is a way to complain.', 'house', ours),
  'abuse-prevention': capacity('Sexual exploitation and abuse by workers is prevented.', 'house', ours),
  'survivor-participation': capacity('People concerned take part.', 'read-in-source', headings),
  'leadership-agreement': capacity('The leadership agrees.', 'house', ours),
  'legal-agreement': capacity('A legal agreement covers it.', 'house', ours),
  'receiving-partner': capacity('A partner in the other place receives the person.', 'house', ours),
  'exit-partners': capacity('Partners take over if it ends.', 'house', ours),
} as const

/** Every capacity that a gate may ask for. */
export const capacities = {
  ...mandate,
  ...need,
  ...skillsAndKnowledge,
  ...resources,
  ...processes,
  ...careOfWorkers,
  ...safety,
  ...accountabilityAndExit,
} as const

/** Id of a capacity. */
export type CapacityId = keyof typeof capacities
