import { codeList } from '../code-list.ts'

/**
 * Kinds of organisation or person: who decides, who receives, who refers.
 *
 * @example
 * ```ts
 * import { bodies } from '@cairn/schemas'
 *
 * bodies.labels.police // => 'Police'
 * ```
 */
export const bodies = codeList({
  id: 'bodies',
  title: 'Kinds of body',
  says: 'Kinds only. Which one it is stands in a reference.',
  version: 1,
  sources: [
    { title: 'Human Trafficking Case Data Standard', version: '2.0', status: 'read-in-source' },
    { title: 'own addition: finer kinds of recipient', version: '1', status: 'house' },
  ],
  labels: {
    'national-society': 'National Red Cross or Red Crescent Society',
    ngo: 'Non-governmental organisation',
    'un-agency': 'United Nations body',
    police: 'Police',
    prosecution: 'Prosecution',
    court: 'Court',
    'identification-body': 'Body in charge of identification',
    immigration: 'Immigration service',
    'child-protection': 'Child protection authority',
    'labour-inspection': 'Labour inspection',
    'central-government': 'Other central government',
    'local-government': 'Local government',
    health: 'Health service',
    legal: 'Lawyer or legal service',
    education: 'School or college',
    business: 'Business',
    consulate: 'Consulate',
    guardian: 'Guardian',
    family: 'Family',
    interpreter: 'Interpreter',
    research: 'Researchers or statistics',
    another: 'Another body',
  },
})
