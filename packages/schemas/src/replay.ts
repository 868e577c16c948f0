import type { Case } from './case.ts'
import type { Consent } from './consent.ts'
import type { Event } from './event.ts'
import type { Person } from './person.ts'

type Owned = readonly { readonly pseudonym?: string | undefined }[]
type Withdrawal = Extract<Event['what'], { kind: 'withdrawal' }>

/** The newer version of a record takes the place of the older one; otherwise it goes to the end. */
const placed = <Item extends { readonly id: string }>(items: readonly Item[] = [], item: Item): Item[] =>
  items.some(({ id }) => id === item.id) ? items.map((old) => (old.id === item.id ? item : old)) : [...items, item]

const step = (state: Case, { what, at }: Event): Case => {
  switch (what.kind) {
    case 'person':
      return { ...state, person: what.person }
    case 'answers':
      return { ...state, answers: [...state.answers, what.answers] }
    case 'experience':
      return { ...state, experience: [...(state.experience ?? []), what.experience] }
    case 'needs':
      return { ...state, needs: [...(state.needs ?? []), what.needs] }
    case 'risk':
      return { ...state, risk: [...(state.risk ?? []), what.risk] }
    case 'return-assessment':
      return { ...state, returnAssessment: what.assessment }
    case 'consent':
      return { ...state, consents: placed(state.consents, what.consent) }
    case 'referral':
      return { ...state, referrals: placed(state.referrals, what.referral) }
    case 'status-decision':
      return { ...state, statusDecisions: placed(state.statusDecisions, what.decision) }
    case 'emergency':
      return { ...state, emergency: what.dangers }
    case 'wants':
      return { ...state, wants: [...(state.wants ?? []), { on: at, ...what.wish }] }
    case 'agreed':
      return { ...state, agreed: [...(state.agreed ?? []), { on: at, ...what.wish }] }
    case 'said-no':
      return { ...state, saidNo: [...(state.saidNo ?? []), { on: at, ...what.wish }] }
    case 'setting':
      return { ...state, setting: what.setting }
    case 'state': {
      const { closing: _before, ...rest } = state
      return { ...rest, state: what.state, ...(what.reason ? { closing: what.reason } : {}) }
    }
    case 'withdrawal':
    case 'retraction':
    case 'erasure':
      return state
  }
}

/** A consent with its withdrawals: the earliest holds, though never before the consent itself; a no stays a no. */
const withdrawnBy = (consent: Consent, withdrawals: readonly Withdrawal[]): Consent => {
  if (consent.answer !== 'yes') return consent
  const told = withdrawals.filter((one) => one.consent === consent.id).map(({ on }) => on)
  const [earliest] = [...told, ...(consent.withdrawn ? [consent.withdrawn] : [])].toSorted()
  if (earliest === undefined) return consent
  return { ...consent, withdrawn: earliest < consent.on ? consent.on : earliest }
}

/** Before anybody noted the person: the pseudonym that the records name, or else that of the case. */
const person = ({
  pseudonym,
  answers,
  experience,
  needs,
  risk,
  consents,
  referrals,
  statusDecisions,
}: Case): Person => {
  const lists: readonly (Owned | undefined)[] = [answers, experience, needs, risk, consents, referrals, statusDecisions]
  const named = lists.flatMap((list) => list ?? []).find((record) => record.pseudonym !== undefined)
  return { schema: 'person@1', pseudonym: named?.pseudonym ?? pseudonym }
}

/** The case after events that are in order and stand, and the withdrawals whose consent is not there. */
export const caseAfter = (events: readonly Event[], pseudonym: string): { state: Case; dangling: readonly Event[] } => {
  const nobody: Person = { schema: 'person@1', pseudonym }
  const state = events.reduce(step, { schema: 'case@1', pseudonym, person: nobody, answers: [] })
  const taken = events.flatMap((event) => (event.what.kind === 'withdrawal' ? [{ event, withdrawal: event.what }] : []))
  const withdrawals = taken.map(({ withdrawal }) => withdrawal)
  const known = new Set(state.consents?.map(({ id }) => id))
  return {
    state: {
      ...state,
      ...(state.person === nobody ? { person: person(state) } : {}),
      ...(state.consents ? { consents: state.consents.map((consent) => withdrawnBy(consent, withdrawals)) } : {}),
    },
    dangling: taken.filter(({ withdrawal }) => !known.has(withdrawal.consent)).map(({ event }) => event),
  }
}
