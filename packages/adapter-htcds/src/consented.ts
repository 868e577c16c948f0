import { Consent, type Person } from '@cairn/schemas'
import type { ForSomebody } from './write-target.ts'

const covers = (fields: readonly string[], path: string): boolean =>
  fields.some((field) => path === field || path.startsWith(`${field}/`))
const touches = (fields: readonly string[], path: string): boolean =>
  covers(fields, path) || fields.some((field) => field.startsWith(`${path}/`))

/** The names under which a consent may speak of a field: by the record's own word, or by way of the case. */
const waysTo = (path: string): readonly string[] => {
  const [word = '', ...rest] = path.split('/')
  const inside: Readonly<Record<string, string>> = {
    person: 'case/person',
    experience: 'case/experience',
    referral: 'case/referrals',
    'status-decision': 'case/statusDecisions',
    consent: 'case/consents',
  }
  return [path, ...(inside[word] ? [[inside[word], ...rest].join('/')] : [])]
}

/** Whether a field is among those named, in either way of naming it. */
export const named = (fields: readonly string[], path: string): boolean =>
  waysTo(path).some((way) => covers(fields, way))

/** Whether nobody can be a child on that day, whatever is not known. */
export const certainlyAdult = ({ age }: Person, asOf: string): boolean => {
  if (!age) return false
  if (age.is === 'years') return age.years >= 18
  if (age.is === 'range') return age.from >= 18
  if (age.is === 'birth-year') return Number(asOf.slice(0, 4)) - age.year > 18
  if (age.is === 'birth-date') return `${Number(asOf.slice(0, 4)) - 18}${asOf.slice(4)}` >= age.date
  return false
}

const tied = ({ givenBy, supportedBy, interpreter }: Consent): boolean =>
  givenBy.tie === 'possible' ||
  (supportedBy !== undefined && supportedBy.tie !== 'none-found') ||
  interpreter?.tie === 'possible' ||
  (interpreter !== undefined && !['none', 'machine'].includes(interpreter.how) && interpreter.tie !== 'none-found')

/**
 * Whether a field may be told on an adult's own word: a yes for this purpose and this recipient by name, that holds on the
 * day, with nobody possibly involved near it, and no later no. Anything else is a no; the package on referral knows more.
 */
export const ownYes = (to: ForSomebody, pseudonym: string): ((path: string) => boolean) => {
  const read = to.consents.flatMap((one) => {
    const consent = Consent.safeParse(one)
    return consent.success ? [consent.data] : []
  })
  const mine = read.filter(
    (one) =>
      one.purpose === to.purpose &&
      one.recipient.kind === to.recipient.kind &&
      one.givenBy.who === 'person' &&
      (one.pseudonym === undefined || one.pseudonym === pseudonym),
  )
  const nos = mine
    .filter(({ recipient }) => recipient.id === undefined || recipient.id === to.recipient.id)
    .flatMap(({ answer, fields, on, withdrawn }) =>
      answer !== 'yes' ? [{ fields, on }] : withdrawn === undefined ? [] : [{ fields, on: withdrawn }],
    )
  const yeses = mine.filter(
    (one) =>
      one.answer === 'yes' &&
      one.withdrawn === undefined &&
      one.recipient.id !== undefined &&
      one.recipient.id === to.recipient.id &&
      one.on <= to.asOf &&
      (one.until === undefined || one.until >= to.asOf) &&
      !tied(one),
  )
  return (path) =>
    waysTo(path).some((way) =>
      yeses.some(
        (yes) =>
          covers(yes.fields, way) &&
          !nos.some((no) => no.on >= yes.on && waysTo(path).some((other) => touches(no.fields, other))),
      ),
    )
}
