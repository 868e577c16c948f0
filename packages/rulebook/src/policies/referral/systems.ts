import type { Citations, Status } from '@cairn/engine'
import { cets197 } from '../../sources/cets-197.ts'
import { firstResponderLists } from '../../sources/first-responder-lists.ts'
import { houseRules } from '../../sources/house-rules.ts'
import { irishAct2024 } from '../../sources/irish-act-2024.ts'
import { northernIrishAct2015 } from '../../sources/northern-irish-act-2015.ts'
import { nrmGuidance } from '../../sources/nrm-guidance.ts'
import { rebuildConsent } from '../../sources/rebuild-consent.ts'
import { scottishAct2015 } from '../../sources/scottish-act-2015.ts'
import { ukAct2015 } from '../../sources/uk-act-2015.ts'
import { firstResponders } from './first-responders.ts'

/** The duty of public bodies to notify, where it is law. A Society is never one of them. */
export type Duty = {
  readonly state: 'law' | 'commencement-not-found'
  readonly bodies: readonly string[]
  readonly says: string
  readonly cites: Citations
  readonly status: Status
}

/** A national system of referral, as it was read. */
export type System = {
  /** ISO 3166 code; `GB-EAW` is England and Wales. `*` stands for everywhere else. */
  readonly place: string
  /** Its value in the rules. */
  readonly is: 'england-and-wales' | 'scotland' | 'northern-ireland' | 'ireland' | 'elsewhere'
  readonly state: 'in-force' | 'not-known-in-force' | 'floor'
  readonly says: string
  /** Who may refer, by name, and the day on which the list was read. */
  readonly mayRefer: readonly string[]
  readonly listSeen?: string
  /** Separate answers to ask for before a referral; only the first is needed. */
  readonly answers: readonly string[]
  readonly duty?: Duty
  /** Day on which somebody last read the sources. */
  readonly asOf: string
  readonly cites: Citations
  readonly status: Status
}

const seen = '2026-11-23'
const answers = ['referral', 'support', 'police-contact'] as const

const who =
  'Only first responders refer. An adult has to agree; a child, or who may be one, is referred without consent.'

/** Scotland and Northern Ireland: the lists and the form with separate answers are English, so what they lend is ours. */
const besideEngland = (is: 'scotland' | 'northern-ireland', place: string, duty: Duty): System => ({
  place,
  is,
  state: 'in-force',
  says: `${who} The lists that were read place one there: which others, look it up.`,
  mayRefer: firstResponders(is),
  listSeen: seen,
  answers,
  duty,
  asOf: seen,
  cites: [nrmGuidance.at('who refers'), firstResponderLists.at('list'), houseRules.at('rule 24')],
  status: 'house',
})

const notFound = (says: string, cites: Citations): Duty => ({
  state: 'commencement-not-found',
  bodies: [],
  says,
  cites,
  status: 'read-in-source',
})

/** The systems that were read, and the floor of the Convention for everywhere else. */
export const systems: readonly System[] = /* @__PURE__ */ Object.freeze([
  {
    place: 'GB-EAW',
    is: 'england-and-wales',
    state: 'in-force',
    says: who,
    mayRefer: /* @__PURE__ */ firstResponders('england-and-wales'),
    listSeen: seen,
    answers,
    duty: {
      state: 'law',
      bodies: [
        'chief officers of police',
        'British Transport Police',
        'National Crime Agency',
        'local authorities',
        'Gangmasters and Labour Abuse Authority',
      ],
      says: 'Public bodies that the Act names notify. About an adult who does not agree, nothing that identifies them.',
      cites: [ukAct2015.at('section 52')],
      status: 'read-in-source',
    },
    asOf: seen,
    cites: [nrmGuidance.at('who refers'), firstResponderLists.at('list'), rebuildConsent.at('form')],
    status: 'read-in-source',
  },
  /* @__PURE__ */ besideEngland(
    'scotland',
    'GB-SCT',
    /* @__PURE__ */ notFound('Section 38 has such a duty; no commencement was found.', [
      scottishAct2015.at('section 38'),
    ]),
  ),
  /* @__PURE__ */ besideEngland(
    'northern-ireland',
    'GB-NIR',
    /* @__PURE__ */ notFound('The Act of 2015 has such a duty in section 13; no commencement was found.', [
      northernIrishAct2015.at('section 13'),
    ]),
  ),
  {
    place: 'IE',
    is: 'ireland',
    state: 'not-known-in-force',
    says: 'An Act of 2024 lets public bodies and partners named by the minister take applications. No commencement was found: ask which arrangement holds today.',
    mayRefer: [],
    answers: ['referral'],
    asOf: seen,
    cites: [irishAct2024.at('section 20, not known to be in force')],
    status: 'read-in-source',
  },
  {
    place: '*',
    is: 'elsewhere',
    state: 'floor',
    says: 'Where the Convention holds, help is agreed to and informed, is not tied to being a witness, and an age in doubt reads as a child’s. Which body is in charge has to be looked up.',
    mayRefer: [],
    answers: ['referral'],
    asOf: seen,
    cites: [cets197.at('article 10'), cets197.at('article 12(6) and (7)')],
    status: 'read-in-source',
  },
])
