import { activities, acts, needs } from '@cairn/schemas'
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
    offerToChild: 'Offer help now, with the trained child staff; hear what the child wants at each step.',
    offerToChildOfLifetime: 'Offer help, with the trained child staff; hear what the child wants at each step.',
    by: 'by',
    lifetime:
      'Some of the questions were about a whole life: their answers say nothing of how urgent it is. Danger now is asked by itself.',
    nothingLookedAt: 'No rules looked at any answers yet. Help is offered on what the person needs.',
  },
  dangers: enDangers,
  dates: {
    notLookedAt: [
      'Not looked at yet. Read it as: a date may be running out.',
      'Ask a legal adviser now which dates run, without naming the person.',
    ],
    actBy: 'Act by',
    ends: 'Its last day is',
    endsAtLatest: 'It ends at the latest on',
    argueFor: 'Argue for',
    continues: 'It continues; it has no end day yet.',
    floor: 'It lasts at least until',
    target: 'Others aim at this day, and nobody is bound by it:',
    late: 'It may be over: ask anyway.',
    noneKnown: 'No day is known yet.',
    earliest: 'Each day is the earliest reading: act by it, and argue for the later one.',
    findOut: 'Find out',
    more: 'There are more than this page has room for: ask for the full list.',
    adviser: 'Ask a legal adviser which dates run, without naming the person.',
  },
  wants: {
    wants: 'Wants',
    agreed: 'Agreed to',
    saidNo: 'Said no to',
    notAsked: 'not asked',
    nothingTold: 'asked, nothing told so far',
    noConsent: 'Agreeing to a step is not consent to pass anything on.',
  },
  wanted: { ...needs.labels, ...acts.labels },
  activities: activities.labels,
  bearers: {
    person: 'The person',
    family: 'Family and dependants, here and elsewhere',
    workers: 'Staff, volunteers, interpreters',
    organisation: 'The organisation and people nearby',
  },
  risk: {
    levels: { now: 'NOW, above high', high: 'high', medium: 'medium', low: 'low' },
    notAssessed: { now: '; not assessed beyond what was told', high: ', because not assessed' },
    ownView: 'own view',
    lookAgain: {
      now: 'look again now',
      overdue: 'the day to look again is over: look now',
      due: 'look again today',
      ahead: 'look again at the latest on',
      'cannot-tell': 'look again now',
    },
    notAssessedMeans: 'Not assessed means: treat as high until somebody has looked. Time alone never lowers it.',
    ownViewStands: 'The person’s own view of the danger is written down, and nobody lowers it for them.',
    undated:
      'No date to look again is set yet: look again at each contact, with anything new, and before any move, referral or return.',
    sooner: 'Look again sooner with anything new, and before any move, referral or return.',
  },
  offers: {
    always:
      'Offered to everybody at the door: first aid, food, water, warmth, information, an emergency call, a link to a service.',
    notLookedAt:
      'Services were not looked at yet, nor what may be told to them. Read it as: nothing about the person may be told to anybody until they have agreed to what, to whom, and for what.',
    outcome: { fits: 'fits', 'may-fit': 'may fit, ask first', 'does-not-fit': 'does not fit by its own rules' },
    room: {
      'has-capacity': 'said it has room',
      waitlist: 'waiting list',
      'no-capacity': 'no room now',
      'additional-assessment-required': 'looks closer before it says',
      'not-known': 'room not known, ask',
    },
    stale: 'entry not checked lately, call first',
    mayTell: 'may be told:',
    tellNothing: {
      yes: 'may be told nothing',
      no: 'said no: it is told nothing',
      declined: 'declined: it is told nothing',
      'not-asked': 'not asked yet: it is told nothing',
      'not-needed': 'the law of this place asks for no consent: the role named for it decides what is told',
    },
    noneFits: 'No service in the directory fits so far. That is a lack of services, not of the person: plan together.',
    lacking: 'Needed, and not found yet',
    unmet: {
      'nobody-offers-it': 'nobody in the directory offers it',
      'nobody-fits': 'nobody takes it up by their own rules',
      'something-is-open': 'a question is open first',
      'nobody-has-room': 'nobody has room',
      'room-is-not-known': 'ask who has room',
    },
    more: 'There are more than this page has room for: ask for the full list.',
    unread: 'Some entries of the directory could not be read and were left out.',
    linking: 'Telling the person where to go needs nobody’s consent, and nothing about them goes out.',
    speaks: 'Speaks, preferred first',
    languageNotAsked: 'Language: not asked. Offer an interpreter.',
    otherInterpreter:
      'Whoever interpreted last may be involved: call another interpreter before anything more is said.',
    reads: 'Reads',
    readsNothing: 'Does not read: say it, do not hand it over.',
  },
  rights: {
    notLookedAt: [
      'Not looked at yet. Read it as: nothing is refused, and nothing is signed or given up, because nobody has looked.',
      'Ask a legal adviser now, without naming the person.',
    ],
    place: {
      'unknown-place':
        'No law of this country is written down here: what stands below holds everywhere, or may hold. Nothing is refused because of that. Check which place was given, and ask a legal adviser now, without naming the person.',
      'no-own-law':
        'No law of this country itself is written down here: what stands below binds several countries, or may. Nothing is refused because of that. Ask a legal adviser now what else holds, without naming the person.',
      'unknown-part':
        'Nothing is written down for this part of the country alone: what stands below holds in the whole country. Check which part was given, and ask a legal adviser whether it adds something, without naming the person.',
      'part-not-said':
        'Parts of this country have law of their own, and which part was not said: what stands below is not all. Find out the part, and ask a legal adviser, without naming the person.',
    },
    mayApply: 'May apply: find out',
    policy: 'Movement policy, not law',
    old: '(read long ago: look it up before relying on it)',
    endings: '(others may end it on grounds in the full list)',
    more: 'There are more than this page has room for: ask for the full list.',
    nothingRefused: 'Nothing is signed or given up before a legal adviser has looked.',
  },
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
    restOf: 'Not in the notes, all or some of:',
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
    rights: 'Rights and dates rest on',
    readiness: {
      notLookedAt:
        'Whether this organisation is the right one for a step was not looked at yet. First aid, food, information and an emergency call never depend on it.',
      door: 'Whatever is missing: first aid, food, information, an emergency call and contacts are given at once.',
      heading: 'What this organisation is ready for',
      steps: {
        ready: 'ready',
        'ready-with-conditions': 'ready, with conditions',
        'partner-needed': 'with a partner',
        'build-first': 'not started before more is there',
      },
    },
    house: 'The lines about danger, children and services are house rules, published by nobody else.',
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
