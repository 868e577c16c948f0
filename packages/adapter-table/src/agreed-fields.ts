import type { Consent } from '@cairn/schemas'

/** For whom a table is written. */
export type ForRecipient = {
  /** One purpose, in a word of the list of purposes. */
  readonly purpose: Consent['purpose']
  /** One recipient. */
  readonly recipient: Consent['recipient']
  /** Fields that the recipient needs for it, as consents write them: `person/languages`. */
  readonly necessary: readonly string[]
  /** Records `consent@1` of all the people concerned, yes and no. */
  readonly consents: readonly Consent[]
  /** The day of writing, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Pseudonyms of people who are known to be adults. For all others a consent of their own is not enough. */
  readonly adults: readonly string[]
}

const covers = (field: string, other: string): boolean => field === other || other.startsWith(`${field}/`)

const sameRecipient = (one: Consent['recipient'], other: Consent['recipient']): boolean =>
  one.kind === other.kind && one.id === other.id

/** A yes counts where nobody stood beside the person who may be involved. */
const ownYes = ({ givenBy, supportedBy, interpreter, answer }: Consent): boolean =>
  answer === 'yes' &&
  givenBy.who === 'person' &&
  (givenBy.tie === undefined || givenBy.tie === 'none-found') &&
  (supportedBy === undefined || supportedBy.tie === 'none-found') &&
  (interpreter === undefined || interpreter.how === 'none' || interpreter.tie === 'none-found')

/**
 * Fields that are necessary and that the person agreed to. It only ever takes away: what was said no to on the day of a
 * yes or later does not go, and without a pseudonym nothing goes, for nobody knows whose word it is.
 */
export const agreedFields = (pseudonym: unknown, question: ForRecipient): readonly string[] => {
  const { purpose, recipient, necessary, consents, asOf, adults } = question
  if (typeof pseudonym !== 'string' || !adults.includes(pseudonym)) return []
  const about = consents.filter((one) => one.pseudonym === pseudonym && one.purpose === purpose)
  // A no to a recipient counts however its kind was written down.
  const noes = about.flatMap((one) => {
    const same =
      sameRecipient(one.recipient, recipient) || (one.recipient.id !== undefined && one.recipient.id === recipient.id)
    if (!same) return []
    const on = one.answer === 'yes' ? one.withdrawn : one.on
    return on === undefined ? [] : [{ on, fields: one.fields }]
  })
  const yeses = about.filter(
    (one) =>
      ownYes(one) &&
      sameRecipient(one.recipient, recipient) &&
      one.on <= asOf &&
      (one.until === undefined || asOf <= one.until) &&
      one.withdrawn === undefined,
  )
  const agreed = yeses.flatMap(({ on, fields }) =>
    fields.filter(
      (field) => !noes.some((no) => no.on >= on && no.fields.some((one) => covers(one, field) || covers(field, one))),
    ),
  )
  return agreed.flatMap((field) =>
    necessary.flatMap((one) => (covers(field, one) ? [one] : covers(one, field) ? [field] : [])),
  )
}
