import { acts, needs } from '@cairn/schemas'
import { enDangers } from './en-dangers.ts'
import type { Wording } from './wording.ts'

/**
 * The English words of sheets and leave-behinds. Another language is another value of {@link Wording}; it ships only
 * when a named role has read it.
 *
 * @example
 * ```ts
 * import { en } from '@cairn/casework'
 *
 * en.title // => 'Next steps'
 * ```
 */
export const en: Wording = {
  lang: 'en',
  dir: 'ltr',
  title: 'Next steps',
  note: 'A worker’s note of next steps; not a finding on credibility or status.',
  noPseudonym: 'no pseudonym',
  sections: {
    'do-now': 'Do now',
    dates: 'Dates that can run out',
    wants: 'What the person wants, agreed to, said no to',
    risk: 'Danger for each, and when to look again',
    offers: 'Offers and services, what may be told to whom',
    rights: 'Rights',
    questions: 'At most three questions',
    unknown: 'Not asked, declined, not sure',
    signs: 'Signs and sources',
  },
  doNow: {
    danger: 'There is danger now. Act first, write it down afterwards.',
    say: 'Ask what the person wants at each step. Forms and questions fall away, the person’s say does not.',
    noStands: 'What the person said no to (below) still stands; nobody presses them.',
    lifeAtRisk:
      'Where life is at risk and the person cannot be asked, the role named for it decides, on the basis that holds in this place, and records it afterwards. Care never waits for a record.',
    dangerNotAsked: 'Nobody has asked about danger now: ask that first, and act as if there were danger until then.',
    noDangerTold:
      'Asked about danger now, the person told of none. That may change within the hour: ask again each time.',
    child: {
      child: {
        says: 'The person is a child: child protection comes before everything else on this sheet.',
        call: 'Call the trained child staff now.',
      },
      'may-be-child': {
        says: 'The person may be a child: treat them as a child. Their age is not tested and not argued about.',
        call: 'Call the trained child staff now.',
      },
      'not-asked': {
        says: 'Nobody has noted an age: the person may be a child. Treat them as a child until an adult age is noted.',
        call: 'Note the age that the person tells; no paper is needed. Where it may be under 18, call the trained child staff now.',
      },
    },
    ofChild: [
      'Ask about danger now, what they want, and a carer it is safe to call. Ask no further sign, and never about sexual harm.',
      'Call a carer only where the child says it is safe. A relative may be involved.',
    ],
    nothingLookedAt: 'No rules looked at any answers yet. Help is offered on what the person needs.',
  },
  dangers: enDangers,
  dates: [
    'Not looked at yet. Read it as: a date may be running out.',
    'Ask a legal adviser now which dates run, without naming the person.',
  ],
  wants: {
    wants: 'Wants',
    agreed: 'Agreed to',
    saidNo: 'Said no to',
    notAsked: 'not asked',
    nothingTold: 'asked, nothing told so far',
    noConsent: 'Agreeing to a step is not consent to pass anything on.',
  },
  wanted: { ...needs.labels, ...acts.labels },
  bearers: {
    person: 'The person',
    family: 'Family and dependants, here and elsewhere',
    workers: 'Staff, volunteers, interpreters',
    organisation: 'The organisation and people nearby',
  },
  risk: {
    now: 'NOW, above high; not assessed beyond what was told',
    notAssessed: 'high, because not assessed',
    lookAgain: [
      'Not assessed means: treat as high until somebody has looked. Time alone never lowers it.',
      'The person’s own view of the danger is written down, and nobody lowers it for them.',
      'No date to look again is set yet: look again at each contact, with anything new, and before any move, referral or return.',
    ],
  },
  offers: {
    always:
      'Offered to everybody at the door: first aid, food, water, warmth, information, an emergency call, a link to a service.',
    notLookedAt:
      'Services were not looked at yet, nor what may be told to them. Read it as: nothing about the person may be told to anybody until they have agreed to what, to whom, and for what.',
    speaks: 'Speaks, preferred first',
    languageNotAsked: 'Language: not asked. Offer an interpreter.',
    otherInterpreter:
      'Whoever interpreted last may be involved: call another interpreter before anything more is said.',
    reads: 'Reads',
    readsNothing: 'Does not read: say it, do not hand it over.',
  },
  rights: [
    'Not looked at yet. Read it as: nothing is refused, and nothing is signed or given up, because nobody has looked.',
    'Ask a legal adviser now, without naming the person.',
  ],
  questions: {
    before:
      'Each may be skipped. Only in private, and with nobody interpreting who may be involved; the person may stop at any time.',
    danger: 'Is there danger now, for you or for somebody close to you?',
    wants: 'What do you want most now?',
    carer: 'Is there somebody who looks after you, whom it is safe to call?',
    sign: 'If the person wants to tell:',
    none: 'No question is needed. Listen to what the person wants to tell.',
    endInDanger: 'Nothing else is asked while there is danger.',
    endForChild: 'Nothing else is asked of a possible child. The trained child staff take it from here.',
  },
  unknown: {
    noneIsNo: 'None of these is a no.',
    declined: 'Declined: not asked again, unless the person comes back to it',
    unsure: 'Not sure',
    notAsked: 'Not asked',
    ofChild: 'Everything else, and none of it is asked of a possible child.',
    about: { danger: 'Danger now', wants: 'What the person wants', age: 'Age' },
  },
  signs: {
    rules: 'Rules',
    readBy: 'Read by:',
    readByNobody: 'Nobody in a named role has read them yet.',
    holds: 'Because',
    ruledOut: 'Ruled out',
    presumed: 'Read as given, because it is not known',
    disputed: 'Sources do not agree on how much this sign counts',
    changed: 'Answered in two ways at two times: a yes was kept, anything else was read as not sure',
    unreadable: 'Some answers could not be read and were counted as not asked. Check the record.',
    incomplete: 'The source says more than these rules hold; what is missing is listed with the rules.',
    unscreened: 'For some of the conversations there were no rules at hand: their answers were not looked at.',
    readiness:
      'Whether this organisation is the right one for a step was not looked at yet. First aid, food, information and an emergency call never depend on it.',
    house: 'The lines about danger, children, dates, services and rights are house rules, published by nobody else.',
    rests: 'Rests on',
  },
  answers: { yes: 'yes', no: 'no', unsure: 'not sure', declined: 'declined', 'not-asked': 'not asked' },
  status: {
    'read-in-source': 'read in the source',
    secondary: 'seen in another’s account of the source',
    borrowed: 'borrowed from another field',
    house: 'house rule, published by nobody',
  },
  leaveBehind: {
    title: 'Useful numbers',
    numbers: {
      emergency: 'Emergency',
      doctor: 'Doctor',
      medicine: 'Pharmacy',
      night: 'At night',
      advice: 'Advice',
      family: 'Family',
      friend: 'Friend',
      help: 'Office',
    },
  },
}
