import { isPlainDate } from '@cairn/engine/clock'
import type { ConsentQuestion } from './consent-question.ts'
import type { Consent } from './to-facts.ts'

/** Why a record does not count. */
export type SetAsideWhy =
  | 'another-person'
  | 'another-purpose'
  | 'another-recipient'
  | 'recipient-not-named'
  | 'not-yet-given'
  | 'ended'
  | 'taken-back'
  | 'giver-tie-possible'
  | 'supporter-tie-possible'
  | 'interpreter-tie-possible'
  | 'giver-may-not'
  | 'child-not-heard'
  | 'not-a-consent'

/** Why a record does not count for this question; nothing where it does. */
export function reasonAside(one: Consent, question: ConsentQuestion, childHeard: boolean): SetAsideWhy | undefined {
  if (typeof one !== 'object' || one === null || !one.givenBy || !one.recipient || !isTexts(one.fields))
    return 'not-a-consent'
  const { purpose, recipient, asOf, pseudonym } = question
  if (pseudonym !== undefined && one.pseudonym !== undefined && one.pseudonym !== pseudonym) return 'another-person'
  if (one.purpose !== purpose) return 'another-purpose'
  // Taken back is taken back, whatever day stands there and whatever else that yes lacked.
  const back = one.answer === 'yes' && one.withdrawn !== undefined
  const yes = one.answer === 'yes' && !back
  // Whom a no concerns was not noted: it may be this one, and holds. A yes has to name whom, and of which kind.
  const named = one.recipient.id !== undefined && recipient?.id !== undefined
  const sameKind = one.recipient.kind === recipient?.kind
  if (named ? one.recipient.id !== recipient.id || (yes && !sameKind) : !sameKind) return 'another-recipient'
  if (!yes) {
    const tie = one.givenBy.who === 'person' ? undefined : tied(one)
    return tie ?? (back ? 'taken-back' : undefined)
  }
  if (!named) return 'recipient-not-named'
  if (!isPlainDate(one.on) || !isPlainDate(asOf) || one.on > asOf) return 'not-yet-given'
  const why = tied(one)
  if (why) return why
  if (childHeard && one.givenBy.who !== 'person' && one.childHeard !== 'yes') return 'child-not-heard'
  return one.until !== undefined && !(isPlainDate(one.until) && one.until >= asOf) ? 'ended' : undefined
}

/** A tie that is not known is a possible one. The person is not tied to themself. */
function tied({ givenBy, supportedBy, interpreter }: Consent): SetAsideWhy | undefined {
  if (givenBy.who === 'person' ? givenBy.tie === 'possible' : givenBy.tie !== 'none-found') return 'giver-tie-possible'
  if (supportedBy && supportedBy.tie !== 'none-found') return 'supporter-tie-possible'
  // A tie that was noted counts also where the note says that nobody interpreted.
  if (interpreter?.tie === 'possible') return 'interpreter-tie-possible'
  const carried = interpreter && interpreter.how !== 'none' && interpreter.how !== 'machine'
  return carried && interpreter.tie !== 'none-found' ? 'interpreter-tie-possible' : undefined
}

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string')
