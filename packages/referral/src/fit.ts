import { type Answer, type Answers, appraise, type Criteria } from '@cairn/engine'
import { computed } from './computed-answers.ts'
import type { DirectoryPolicy } from './policy.ts'
import { askable, questionsOf } from './questions.ts'
import { byRank } from './rank.ts'
import { readFitOptions } from './read-fit-options.ts'
import { readList } from './read-list.ts'
import { readPerson } from './read-person.ts'
import { readyCriteria } from './ready-criteria.ts'
import { isFresh, room } from './room.ts'
import type { Asked, FitOutcome } from './service-criteria.ts'
import type { Fit, FitOptions, FitPerson, Fits, Whose } from './service-fit.ts'
import type { Service } from './to-facts.ts'

/**
 * Which services fit a person, what to ask where that is open, and by whose rule one does not fit.
 *
 * Crossing a border, a legal status or cooperation is never a condition of ours; where a service tests something, it is
 * shown as that service's rule. An unknown answer never rules a service out, except the age: while it is in doubt the
 * person is a child here, so that a service for adults does not fit and one that is safe for children does.
 *
 * @param given - the person: answers, languages, areas to avoid
 * @param services - entries of a directory, `service@1`
 * @param told - see {@link FitOptions}
 * @returns one advice a service, by outcome, urgency, criteria met, freshness, language, and at last distance; room is
 *   told apart and does not rank. Never throws on data
 *
 * @example
 * ```ts
 * import { fit } from '@cairn/referral'
 * import { directory } from '@cairn/rulebook/directory'
 *
 * const house = {
 *   schema: 'service@1' as const, id: 'invented-house', name: 'Invented House', state: 'active' as const,
 *   offers: ['accommodation' as const], criteria: { ages: { from: 18 } }, checked: '2026-02-15',
 * }
 * const options = { asOf: '2026-03-01', policy: directory }
 * fit({ answers: { age: 30 } }, [house], options).fits[0]?.outcome // => 'fits'
 * fit({ answers: { age: 'unsure' } }, [house], options).fits[0]?.outcome // => 'does-not-fit'
 * ```
 */
export function fit(given: FitPerson, services: readonly Service[], told: FitOptions): Fits {
  const { options, problems: ofOptions } = readFitOptions(told)
  const { agreed = {}, needs, distances } = options
  const { person, whole } = readPerson(given)
  const problems: Problem[] = [...(whole ? [] : [{ code: 'not-a-person', position: 0 } as const]), ...ofOptions]
  const knowsArea = Array.isArray(person.areasToAvoid)
  const list = readList(services) as readonly Service[]
  const found = list.flatMap((service, position) => {
    try {
      const own = Object.hasOwn(agreed, service.id) ? agreed[service.id] : undefined
      const asked: Asked = { agreed: own !== undefined, area: avoids(person), needs: needs !== undefined }
      return [{ service, fit: fitOne(person, service, options, asked, own) }]
    } catch {
      // An entry that never went through its schema. Its text is left out on purpose: positions only.
      problems.push({ code: 'not-a-service', position })
      return []
    }
  })
  const fits = found.sort(byRank(options, knowsArea)).map((one) => one.fit)
  const mayBeChild = !isAdult(person.answers?.['age'])
  return {
    fits,
    ask: questionsOf(
      found.map(({ fit }) => fit),
      mayBeChild,
    ),
    mayBeChild,
    // Declined is not asked again.
    askAreaFirst: distances !== undefined && !knowsArea && person.areasToAvoid !== 'declined',
    problems,
  }
}

type Problem = Fits['problems'][number]

function fitOne(person: FitPerson, service: Service, options: FitOptions, asked: Asked, agreed?: Answer): Fit {
  const { asOf, policy, needs } = options
  const set = readyCriteria(service, policy, asked)
  const answers = {
    ...person.answers,
    ...computed(person, service, needs),
    ...(agreed !== undefined && { agrees: agreed }),
  }
  const own = Object.fromEntries(Object.entries(answers).filter(([fact]) => Object.hasOwn(set.facts, fact)))
  const { ask, ...advice } = appraiseAs(own, set, policy)
  const ofService = (fact: string) => fact === 'criteria-known' || fact === 'area'
  const topicOf = (id: string) => id.slice(id.indexOf('/') + 1)
  return {
    ...advice,
    asOf,
    ask: askable(
      ask.filter((fact) => !ofService(fact)),
      !isAdult(person.answers?.['age']),
    ),
    askService: ask.filter(ofService),
    service: service.id,
    offers: service.offers.filter((offer) => needs === undefined || needs.some(({ need }) => need === offer)),
    unmatched: advice.standings
      .filter(({ decisive, state }) => decisive && state === 'unmet')
      .map(({ id, says }) => ({ criterion: topicOf(id), says, rule: whose[topicOf(id)] ?? 'service' })),
    room: room(service, { asOf, policy }),
    checked: {
      ...(service.checked !== undefined && { on: service.checked }),
      fresh: isFresh(service.checked, asOf, policy.entry.days),
    },
    consent: service.consent === 'not-needed' ? 'not-needed' : 'needed',
  }
}

/**
 * What fits a child fits whoever is presumed to be one. The rules alone would keep it open, because they know that the
 * presumption may turn out otherwise; what is possible and what was presumed stays as they say.
 */
function appraiseAs(answers: Answers, set: Criteria<string, FitOutcome>, { age }: DirectoryPolicy) {
  const first = appraise(answers, set)
  if (first.outcome !== 'may-fit' || isAdult(answers['age']) || !Object.hasOwn(set.facts, 'age')) return first
  const { possible, settled, presumed } = first
  return { ...appraise({ ...answers, age: presumedAge(answers['age'], age.as.to) }, set), possible, settled, presumed }
}

function presumedAge(age: Answer | undefined, to: number): Answer {
  if (typeof age === 'number') return age
  if (typeof age !== 'object' || 'oneOf' in age) return { to }
  return {
    ...('from' in age && { from: age.from }),
    to: typeof age.to === 'number' ? Math.min(age.to, to) : to,
  } as Answer
}

const whose: Readonly<Record<string, Whose>> = {
  running: 'directory',
  offers: 'directory',
  'criteria-known': 'directory',
  agrees: 'person',
  area: 'person',
  'child-safe': 'safeguard',
}

const avoids = (person: FitPerson): boolean => Array.isArray(person.areasToAvoid) && person.areasToAvoid.length > 0

/** Certainly 18 or older; a youngest age that somebody is not sure of is still the youngest. */
function isAdult(age: Answer | undefined): boolean {
  if (typeof age === 'number') return age >= 18
  return typeof age === 'object' && 'from' in age && typeof age.from === 'number' && age.from >= 18
}
