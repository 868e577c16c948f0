import { movementPledge2015 } from '../../sources/movement-pledge-2015.ts'
import { seedGuide } from '../../sources/seed-guide.ts'
import { tracingGuidelines2012 } from '../../sources/tracing-guidelines-2012.ts'
import { alone } from './facts.ts'
import { right } from './right.ts'

/** What Movement policy adds to the law. */
export const movement = [
  right({
    id: 'movement/whatever-the-status',
    place: 'movement',
    kind: 'movement-policy',
    says: 'National Societies help whatever the legal status.',
    whom: 'Everybody.',
    concerns: 'everybody',
    cites: [movementPledge2015.at('pledge')],
    status: 'read-in-source',
    note: 'A pledge of European National Societies, not law: a State may stop its help after the reflection period where there is no permission to stay (Directive 2011/36/EU, recital 18).',
  }),
  right({
    id: 'movement/whatever-the-cooperation',
    place: 'movement',
    kind: 'movement-policy',
    says: 'National Societies help whether or not somebody works with the authorities.',
    whom: 'Everybody.',
    concerns: 'everybody',
    cites: [movementPledge2015.at('pledge')],
    status: 'read-in-source',
  }),
  right({
    id: 'movement/inside-one-country',
    place: 'movement',
    kind: 'movement-policy',
    says: 'Help is for people exploited inside one country as well.',
    whom: 'Everybody.',
    concerns: 'everybody',
    cites: [seedGuide.at('1.2')],
    status: 'read-in-source',
    note: 'Guidance for National Societies, not a policy: it adds to the Migration Policy of the IFRC.',
  }),
  right({
    id: 'movement/tracing-for-a-child',
    place: 'GB',
    kind: 'movement-policy',
    says: 'A Society takes a tracing request only from the child, never from somebody else; no outcome is promised.',
    whom: 'Unaccompanied children.',
    concerns: alone,
    cites: [tracingGuidelines2012.at('tracing requests')],
    status: 'read-in-source',
    note: 'Guidelines of the British Red Cross: those of other Societies were not read.',
  }),
]
