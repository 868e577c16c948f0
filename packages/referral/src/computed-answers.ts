import type { Answer, Answers } from '@cairn/engine'
import { isGender } from './genders.ts'
import type { FitPerson, WantedNeed } from './service-fit.ts'
import type { Service } from './to-facts.ts'

/** From now to planned, as records write it. */
const urgencies: readonly string[] = ['now', 'within-24-hours', 'within-72-hours', 'within-2-weeks', 'planned']

/** How soon, as a number that sorts. No urgency said sorts with the last but is not the same as planned. */
export function soonness(urgency: string | undefined): number {
  const place = urgency === undefined ? -1 : urgencies.indexOf(urgency)
  return place < 0 ? urgencies.length : place
}

/** The soonest of several; none reads as no urgency. Taken one by one, because a list may be longer than a call can take. */
export function soonestOf(needs: readonly WantedNeed[]): number {
  return needs.reduce((soonest, { urgency }) => Math.min(soonest, soonness(urgency)), urgencies.length)
}

/** Answers that follow from the entry and from what was told already; nobody is asked for them. */
export function computed(person: FitPerson, service: Service, needs: readonly WantedNeed[] | undefined): Answers {
  const asked = needs?.filter(({ need }) => (service.offers as readonly string[]).includes(need))
  const gender = genderOf(person.answers?.['gender'], service.criteria?.genders)
  return {
    running: yesIf(service.state === 'active'),
    offers: yesIf(asked === undefined || asked.length > 0),
    'in-time': inTime(service, asked ?? []),
    language: shared(person, service),
    ...(service.criteria?.genders && { gender }),
    ...(Array.isArray(person.areasToAvoid) && { area: inArea(service.areas, person.areasToAvoid) }),
  }
}

const yesIf = (holds: boolean): Answer => (holds ? 'yes' : 'no')

function inTime({ within }: Service, needs: readonly WantedNeed[]): Answer {
  const soonest = soonestOf(needs)
  if (within === undefined || soonest >= urgencies.length) return 'not-asked'
  return yesIf(soonness(within) <= soonest)
}

/** A shared language counts only where somebody outside the person's own circle speaks it. */
function shared({ languages: theirs, circleLanguages = [] }: FitPerson, service: Service): Answer {
  if (service.interpreters === 'yes') return 'yes'
  if (theirs === undefined || service.languages === undefined) return 'not-asked'
  const circle = circleLanguages.map(tongue)
  const spoken = service.languages.map(tongue)
  return yesIf(theirs.map(tongue).some((one) => spoken.includes(one) && !circle.includes(one)))
}

/** `pt-BR` and `PT` are understood as one language; writing systems are not spoken. */
const tongue = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''

/** A house that serves a danger area among others may stand elsewhere: only the service can say. */
function inArea(areas: readonly string[] | undefined, avoid: readonly string[]): Answer {
  if (areas === undefined || areas.length === 0) return avoid.length === 0 ? 'no' : 'not-asked'
  const near = areas.filter((area) => avoid.includes(area)).length
  return near === 0 ? 'no' : near === areas.length ? 'yes' : 'unsure'
}

const told = (answer: Answer | undefined): readonly string[] =>
  typeof answer === 'string'
    ? [answer]
    : typeof answer === 'object' && 'oneOf' in answer && Array.isArray(answer.oneOf)
      ? answer.oneOf
      : []

/** Whether a gender is one that is taken. Not specified and another description leave it open. */
function genderOf(answer: Answer | undefined, taken: readonly string[] = []): Answer {
  if (answer === 'unsure' || answer === 'declined' || answer === 'not-asked') return answer
  const possible = told(answer)
  // A word outside the list was not understood: it is no gender that a service could rule out.
  if (possible.length === 0 || !possible.every(isGender) || possible.includes('not-specified')) return 'not-asked'
  const inside = possible.filter((one) => taken.includes(one)).length
  if (inside === possible.length) return 'yes'
  return inside > 0 || possible.includes('another') ? 'unsure' : 'no'
}
