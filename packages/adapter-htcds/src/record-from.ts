import { Case, Pseudonym } from '@cairn/schemas'
import type { Beside } from './beside.ts'
import { experienceFrom } from './claims-from.ts'
import { type ConsentAnswers, consentFrom } from './consent-from.ts'
import { decisionFrom } from './decision-from.ts'
import type { Entry, HtcdsPosition } from './entry.ts'
import { fields, type HtcdsField } from './fields.ts'
import type { Loss } from './loss.ts'
import { othersIn } from './others.ts'
import { personFrom, yearsOf } from './person-from.ts'
import type { HtcdsVersion } from './picklist.ts'
import type { HtcdsProblem } from './problem.ts'
import type { HtcdsReadOptions } from './read-options.ts'
import { reading } from './reading.ts'
import { referralFrom } from './referral-from.ts'
import { keepRest, stateFrom } from './rest-from.ts'
import { versionByValues } from './version-of.ts'

/** One record of a file, in ours. */
export type HtcdsRecord = {
  readonly position: HtcdsPosition
  readonly version: HtcdsVersion
  /** Absent only where no random name was given, or what came of it does not hold together: then all stays beside. */
  readonly case?: Case
  /** What our records have no place for. Top-sensitive. */
  readonly beside: Beside
  /** The questions behind consent that the file asks apart. None of them is a consent. */
  readonly consent: ConsentAnswers
  /** Cells under headings that are not of HTCDS, as they stood. Top-sensitive. */
  readonly unread: readonly { readonly at: number; readonly text: string }[]
  readonly losses: readonly Loss[]
  readonly problems: readonly HtcdsProblem[]
}

/** The record that the entries of one row or object make. Never throws. */
export const recordFrom = (
  entries: readonly Entry[],
  unread: HtcdsRecord['unread'],
  position: HtcdsPosition,
  options: HtcdsReadOptions,
  byNames: HtcdsVersion | undefined,
): HtcdsRecord => {
  const version = options.version ?? byNames ?? versionByValues(entries) ?? '2.0'
  const reader = reading(entries, position, options)
  const comment = othersIn(reader.texts('cco_CaseComment').join('\n'))
  if (comment.rest !== '') {
    reader.keep('cco_CaseComment', [comment.rest])
    reader.lose('cco_CaseComment', 'no-place')
  }
  const person = personFrom(reader)
  const claims = experienceFrom(reader, comment.others)
  const years = yearsOf('vic_AgeWhenTrafficked', reader)
  const state = stateFrom(reader)
  const decision = decisionFrom(reader)
  const referral = referralFrom(reader)
  const consent = consentFrom(entries, reader, version)
  keepRest(reader)
  const told = { ...claims, ...(years === undefined ? {} : { ageThen: { is: 'years', years } }) }
  const pseudonym = options.fresh()
  const made = Case.safeParse({
    schema: 'case@1',
    pseudonym,
    person: { schema: 'person@1', pseudonym, ...person },
    answers: [],
    ...state,
    ...(Object.keys(told).length > 0 ? { experience: [{ schema: 'experience@1', ...told }] } : {}),
    ...(referral ? { referrals: [referral] } : {}),
    ...(decision ? { statusDecisions: [decision] } : {}),
  })
  if (!made.success) {
    reader.say(Pseudonym.safeParse(pseudonym).success ? 'HTC-214' : 'HTC-215')
    for (const field of Object.keys(fields) as HtcdsField[]) reader.keep(field, reader.texts(field))
  }
  return {
    position,
    version,
    ...(made.success ? { case: made.data } : {}),
    beside: reader.beside(),
    consent,
    unread,
    losses: reader.losses(),
    problems: reader.problems(),
  }
}
