import type { Answers } from './answers.ts'
import type { Consent } from './consent.ts'
import type { CrossRule, Path } from './cross-rule.ts'
import type { Event } from './event.ts'
import type { Person } from './person.ts'
import type { Referral } from './referral.ts'
import type { StatusDecision } from './status-decision.ts'
import type { Wish } from './wish.ts'

type Owned = readonly { readonly pseudonym?: string | undefined }[]
type Named = readonly { readonly id: string }[]

/** What the rules look at. */
interface Parts {
  readonly pseudonym: string
  readonly person: Person
  readonly answers: readonly Answers[]
  readonly agreed?: readonly Wish[] | undefined
  readonly saidNo?: readonly Wish[] | undefined
  readonly experience?: Owned | undefined
  readonly needs?: Owned | undefined
  readonly risk?: Owned | undefined
  readonly consents?: readonly Consent[] | undefined
  readonly referrals?: readonly Referral[] | undefined
  readonly statusDecisions?: readonly StatusDecision[] | undefined
  readonly events?: readonly Event[] | undefined
  readonly state?: string | undefined
  readonly closing?: string | undefined
}

const owned = ['answers', 'experience', 'needs', 'risk', 'consents', 'referrals', 'statusDecisions'] as const
const named = ['consents', 'referrals', 'statusDecisions'] as const
const positions = <Item>(items: readonly Item[] | undefined, wrong: (item: Item, at: number) => boolean) =>
  (items ?? []).flatMap((item, at) => (wrong(item, at) ? [at] : []))

const onePerson: CrossRule<Parts> = {
  id: 'case/one-person',
  says: 'Every record that names a person names the person of the case.',
  paths: ['/person/pseudonym', ...owned.map((part) => `/${part}/*/pseudonym`)],
  broken: (file) =>
    owned.flatMap((part) =>
      positions<Owned[number]>(
        file[part],
        ({ pseudonym }) => pseudonym !== undefined && pseudonym !== file.person.pseudonym,
      ).map((at): Path => [part, at, 'pseudonym']),
    ),
}

const yesOrNo: CrossRule<Parts> = {
  id: 'case/yes-or-no',
  says: 'Nothing stands both under agreed and under said no without the days that tell which came later.',
  paths: ['/agreed/*', '/saidNo/*'],
  broken: ({ agreed = [], saidNo }) =>
    positions(saidNo, (no) =>
      agreed.some((yes) => yes.what === no.what && (yes.on === undefined || no.on === undefined)),
    ).map((at) => ['saidNo', at]),
}

const ownIds: CrossRule<Parts> = {
  id: 'case/own-ids',
  says: 'No two consents, referrals or decisions of a case have the same id.',
  paths: named.map((part) => `/${part}/*/id`),
  broken: (file) =>
    named.flatMap((part) => {
      const items: Named = file[part] ?? []
      return positions(items, ({ id }, at) => items.findIndex((other) => other.id === id) < at).map(
        (at): Path => [part, at, 'id'],
      )
    }),
}

const eventsOfTheCase: CrossRule<Parts> = {
  id: 'case/events-of-the-case',
  says: 'The events kept with a case are its own.',
  paths: ['/pseudonym', '/events/*/case'],
  broken: ({ pseudonym, events }) =>
    positions(events, (event) => event.case !== pseudonym).map((at) => ['events', at, 'case']),
}

const closingOfAClosedCase: CrossRule<Parts> = {
  id: 'case/closing-of-a-closed-case',
  says: 'A reason for closing stands only at a case that is closed.',
  paths: ['/state', '/closing'],
  broken: ({ state, closing }) =>
    closing !== undefined && (state === undefined || state === 'open' || state === 'follow-up') ? [['closing']] : [],
}

/** The cross-field rules of a case. */
export const caseRules: readonly CrossRule<Parts>[] = [
  onePerson,
  yesOrNo,
  ownIds,
  eventsOfTheCase,
  closingOfAClosedCase,
]
