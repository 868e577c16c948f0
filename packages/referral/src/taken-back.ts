import { isPlainDate } from '@cairn/engine/clock'
import { coveredBy } from './field-path.ts'
import { readConsents } from './read-consents.ts'
import type { Consent } from './to-facts.ts'

/**
 * Whether what a referral rests on was taken back since: one of its consents itself, or a no of one of the same givers for
 * the same recipient and purpose, on the day of that consent or later, that no later yes of theirs opened again.
 */
export function takenBack(
  restsOn: readonly string[],
  passedOn: readonly string[] | undefined,
  consents: readonly Consent[],
): boolean {
  const read = readConsents(consents).filter((one) => one !== undefined)
  const rests = read.filter(({ id }) => restsOn.includes(id))
  if (rests.some(({ withdrawn }) => withdrawn !== undefined)) return true
  return read.some((no) => {
    const on = no.answer === 'yes' ? no.withdrawn : no.on
    if (on === undefined && no.answer === 'yes') return false
    if (!touches(no, passedOn)) return false
    return rests.some((yes) => speaksOf(no, yes) && notBefore(on, yes.on)) && !read.some((one) => opens(one, no, on))
  })
}

/** A no whose day cannot be read holds. */
const notBefore = (on: unknown, day: unknown): boolean => !isPlainDate(on) || !isPlainDate(day) || on >= day

/** Somebody else's no is no word of the giver, but the person's own always counts. Of whoever may be involved none does. */
function speaksOf(no: Consent, yes: Consent): boolean {
  const [who, tie] = [no.givenBy?.who, no.givenBy?.tie]
  if (who !== 'person' && (who !== yes.givenBy?.who || tie !== 'none-found')) return false
  return no.purpose === yes.purpose && samePerson(no, yes) && sameRecipient(no, yes)
}

const samePerson = ({ pseudonym: one }: Consent, { pseudonym: other }: Consent): boolean =>
  one === undefined || other === undefined || one === other

/** Where both are named, by name alone: a no does not depend on what the recipient was taken for. */
function sameRecipient({ recipient: one }: Consent, { recipient: other }: Consent): boolean {
  if (one?.id !== undefined && other?.id !== undefined) return one.id === other.id
  return one?.kind === other?.kind
}

/** Fields that were not passed on need no word to the service. What was passed on was not noted: it may be any. */
function touches({ fields }: Consent, passedOn: readonly string[] | undefined): boolean {
  if (!Array.isArray(passedOn) || passedOn.length === 0 || !Array.isArray(fields)) return true
  return passedOn.some((one) => coveredBy(fields, one) || fields.some((field) => coveredBy([one], field)))
}

function opens(yes: Consent, no: Consent, on: unknown): boolean {
  const after = isPlainDate(on) && isPlainDate(yes.on) && yes.on > on
  return (
    after &&
    yes.answer === 'yes' &&
    yes.withdrawn === undefined &&
    yes.givenBy?.who === no.givenBy?.who &&
    speaksOf(no, yes) &&
    Array.isArray(yes.fields) &&
    (no.fields ?? []).every((field) => coveredBy(yes.fields, field))
  )
}
