import { codeList } from '../code-list.ts'

/**
 * Things a worker might do or propose, that a person can want, agree to, or say no to.
 *
 * @example
 * ```ts
 * import { acts } from '@cairn/schemas'
 *
 * acts.labels['talk-later'] // => 'Talk another time'
 * ```
 */
export const acts = codeList({
  id: 'acts',
  title: 'Acts',
  says: 'What somebody may do for or with the person. Each is the person’s own choice; a no to one is not a no to the rest.',
  version: 1,
  sources: [
    { title: 'Primero consent fields', version: 'commit 4b95bf9474', status: 'read-in-source' },
    { title: 'own list', version: '1', status: 'house' },
  ],
  labels: {
    'talk-now': 'Talk now',
    'talk-later': 'Talk another time',
    'talk-elsewhere': 'Talk in another place',
    'another-worker': 'Another worker',
    'another-interpreter': 'Another interpreter',
    'be-accompanied': 'Somebody to come along',
    'be-contacted': 'Be contacted',
    'not-be-contacted': 'Not be contacted',
    'notes-kept': 'Notes about them kept',
    'move-to-safety': 'Move to a safer place',
    'stay-put': 'Stay where they are for now',
    'medical-examination': 'Medical examination',
    referral: 'Referral to a service',
    'formal-identification': 'Formal identification by the body in charge',
    'police-contact': 'Contact with the police',
    'consulate-contact': 'Contact with the consulate',
    'family-contact': 'Contact with family',
    'tracing-request': 'Looking for relatives',
    'return-home': 'Return home',
    'share-with-services': 'Details shared with services',
    'anonymous-statistics': 'Counted without a name',
  },
})
