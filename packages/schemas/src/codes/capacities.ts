import { codeList } from '../code-list.ts'

/**
 * What a Society needs to have, to know and to keep up. Skills, knowledge, resources, processes, care of workers, safety, accountability, exit.
 *
 * @example
 * ```ts
 * import { capacities } from '@cairn/schemas'
 *
 * capacities.labels['support-for-workers'] // => 'Psychosocial support for workers'
 * ```
 */
export const capacities = codeList({
  id: 'capacities',
  title: 'Capacities',
  says: 'What readiness looks at. Not answered reads as not there.',
  version: 2,
  sources: [
    { title: 'Trafficking Response hub; IFRC checklists', version: 'as read 2026', status: 'read-in-source' },
    { title: 'own list', version: '2', status: 'house' },
  ],
  labels: {
    'law-and-policy-checked': 'Domestic law and Movement policy checked',
    'auxiliary-role-agreed': 'Auxiliary role agreed with the authorities',
    'not-identifying-body': 'Does not act as an identifying body',
    'need-assessed': 'Need assessed with the people concerned',
    'others-mapped': 'Who else serves them is mapped',
    'trained-workers': 'Workers trained for the activity',
    'family-links-trained': 'Workers trained for restoring family links',
    'interpreters-vetted': 'Interpreters vetted',
    'qualified-lead': 'Qualified lead',
    'referral-mechanism-known': 'National referral mechanism known',
    'time-limits-known': 'Legal time limits known and dated',
    'funding-secured': 'Funding for the period promised',
    'emergency-fund': 'Emergency fund',
    'safe-rooms': 'Safe rooms',
    'procedures-written': 'Procedures written',
    'case-forms': 'Case forms',
    'directory-current': 'Referral directory current',
    'consent-forms': 'Consent forms',
    'data-protection-assessed': 'Data protection assessed',
    'sharing-protocol': 'Protocol for sharing information',
    'case-system': 'Case system',
    supervision: 'Supervision within limits',
    'caseload-limited': 'Caseload limited',
    'support-for-workers': 'Psychosocial support for workers',
    'worker-safety-rules': 'Rules for workers’ safety',
    'risk-tool': 'A way to assess risk',
    'child-return-rule-kept': 'A child returns only after an assessment in the child’s favour',
    'child-request-rule-kept': 'A tracing request is taken only from the child',
    'safe-channels': 'Safe channels',
    'emergency-plan': 'Emergency plan',
    'security-plan': 'Security plan',
    'roster-24-7': 'Roster round the clock',
    vetting: 'Vetting of workers',
    'legal-agreement': 'Legal agreement',
    'complaint-route': 'Complaint route',
    'abuse-prevention': 'Prevention of sexual exploitation and abuse by workers',
    'survivor-participation': 'Participation of people concerned',
    'receiving-partner': 'Receiving partner in the other place',
    'evidence-without-names': 'Evidence without personal data',
    'message-review': 'Messages reviewed for harm',
    'leadership-agreement': 'Agreement of the leadership',
    'exit-partners': 'Partners to hand over to',
  },
})
