import { type Payload, type PayloadOptions, payload } from './payload.ts'
import type { ReferralDraft } from './referral-draft.ts'
import type { Room } from './room.ts'
import type { Exception } from './to-facts.ts'

/** Why nothing goes yet. */
export type ReferWhy =
  | 'consent-not-asked'
  | 'consent-declined'
  | 'consent-no'
  | 'look-up-who-may-consent'
  | 'nothing-to-send'

/** What {@link refer} is told beside the record. */
export type ReferOptions = PayloadOptions & {
  /** Random name of the referral. */
  readonly id: string
  readonly needs: readonly string[]
  readonly within?: string
  /** When: an instant with offset, or a day. */
  readonly at: string
  /** Whether there is room, as {@link fit} or {@link room} told it. */
  readonly room?: Room
  /** Who decided the exception, for the record. */
  readonly decided?: Partial<Exception>
}

/** What comes of it. */
export type Referred = {
  readonly act: 'refer'
  /** `hold`: nothing goes. The person is still helped. */
  readonly may: 'send' | 'hold'
  readonly why: readonly ReferWhy[]
  /** What a worker does, in this order. */
  readonly steps: readonly ReferStep[]
  /** What may go; its part is empty while it is held. */
  readonly payload: Payload
  readonly referral: ReferralDraft
}

/** One step of a referral. */
export type ReferStep =
  | 'explain-the-service'
  | 'ask-consent'
  | 'look-up-who-may-consent'
  | 'link-instead'
  | 'check-room'
  | 'offer-to-speak-first'
  | 'offer-company'
  | 'send-the-part'
  | 'record-afterwards'
  | 'ask-for-feedback'

/**
 * Passes a person's details on to a service, or holds them. Consent comes before any contact; what goes is what is
 * necessary and was agreed to. Where the person does not agree, they can still be told of the service: `link`.
 *
 * @param record - the record to take the part from
 * @param options - as for {@link payload}, and id, needs, urgency and time of the referral
 * @returns whether it may be sent, why not yet, the steps, the part, and the record of the referral
 *
 * @example
 * ```ts
 * import { refer } from '@cairn/referral'
 *
 * const held = refer({ schema: 'person@1', languages: ['prs'] }, {
 *   id: '4hw8-n2rq-z7mt', at: '2026-03-02', needs: ['legal'], purpose: 'referral',
 *   recipient: { kind: 'ngo', id: 'open-door' }, asOf: '2026-03-02', age: 30, place: 'FI', rows: [], consents: [],
 *   necessary: ['person/languages'], neverByDefault: [],
 * })
 * held.may // => 'hold'
 * held.why // => ['consent-not-asked']
 * held.payload.part // => {}
 * ```
 */
export function refer(record: Readonly<Record<string, unknown>>, options: ReferOptions): Referred {
  const { id, needs, within, at, recipient, room, decided, exception } = options
  const cut = payload(record, options)
  const { consent } = cut
  const agreed = consent.answer === 'yes' || consent.answer === 'not-needed' || exception?.allowed === true
  const empty = Object.keys(cut.part).length === 0
  const may = agreed && !empty ? 'send' : 'hold'
  // The record has room for one. The person's own no is heard whichever it is, so that of whoever speaks for a child leads.
  const [counted] = cut.restsOn
  return {
    act: 'refer',
    may,
    why: agreed ? (empty ? ['nothing-to-send'] : []) : whyHeld(cut),
    steps: stepsOf(cut, agreed, room, exception?.allowed === true),
    payload: cut,
    referral: {
      schema: 'referral@1',
      id,
      direction: 'out',
      kind: 'referral',
      other: recipient,
      needs,
      ...(within !== undefined && { within }),
      at,
      ...(may === 'send' && counted !== undefined && { consent: counted }),
      ...(may === 'send' && exception?.allowed && decided && { exception: decided }),
      passedOn: may === 'send' ? cut.passedOn : [],
      state: may === 'send' ? 'in-progress' : 'planned',
    },
  }
}

function whyHeld({ consent }: Payload): readonly ReferWhy[] {
  if (consent.ruleMissing) return ['look-up-who-may-consent']
  if (consent.answer === 'declined') return ['consent-declined']
  return [consent.answer === 'no' ? 'consent-no' : 'consent-not-asked']
}

function stepsOf(
  { consent }: Payload,
  agreed: boolean,
  room: Room | undefined,
  excepted: boolean,
): readonly ReferStep[] {
  if (!agreed) {
    if (consent.ruleMissing) return ['look-up-who-may-consent', 'link-instead']
    // A no is not asked again; the person may open it again.
    return consent.answer === 'not-asked' ? ['explain-the-service', 'ask-consent', 'link-instead'] : ['link-instead']
  }
  return [
    ...(room?.state === 'has-capacity' ? [] : (['check-room'] as const)),
    'offer-to-speak-first',
    'offer-company',
    'send-the-part',
    ...(excepted ? (['record-afterwards'] as const) : []),
    'ask-for-feedback',
  ]
}
