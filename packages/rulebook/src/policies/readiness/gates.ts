import { all, type Criterion, type Sign, yes } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'
import {
  accountabilityAndExit,
  type CapacityId,
  capacities,
  careOfWorkers,
  mandate,
  need,
  processes,
  resources,
  safety,
  skillsAndKnowledge,
} from './capacities.ts'

/** How ready a Society is for one activity, what blocks most first. None of it concerns the person at the door. */
const readinessSteps = {
  'build-first': 'Build what is missing first; help the person at the door all the same.',
  'partner-needed': 'Start it only with a partner who brings what is missing.',
  'ready-with-conditions': 'It can run; write down what is still to come, and by when.',
  ready: 'It can run.',
} as const

/** What a missing capacity leads to. */
export type Blocking = Exclude<keyof typeof readinessSteps, 'ready'>

/** What every gate set says of itself. */
export const frame = {
  version: '0.1.0',
  saysNot:
    'It is about starting a programme. First aid, food, information, an emergency call and linking for the person already there never wait for it.',
  concerns: 'A National Society, or a branch, that thinks about this activity. It says nothing about any person.',
  inForce: { from: '2026-11-25' },
  reading: 'none yet',
  outcomes: readinessSteps,
  whileOpen: 'build-first',
  fits: 'ready',
  notEncoded: [
    {
      what: 'Chapters 2 and later of the European guidance, and the twelve actions of the pledge of 2024.',
      why: 'They could not be read.',
    },
    {
      what: 'The Migration Strategy 2024–2030, the Protection Framework 2024 and the Fundamental Principles.',
      why: 'Their texts were not read for this rulebook; a Society checks them itself, and that it did is asked.',
    },
  ],
} as const

const groups = { mandate, need, skillsAndKnowledge, resources, processes, careOfWorkers, safety, accountabilityAndExit }
const words: Readonly<Record<string, string>> = {
  skillsAndKnowledge: 'skills',
  careOfWorkers: 'care',
  accountabilityAndExit: 'accountability',
}
const endings: Readonly<Record<Blocking, string>> = {
  'build-first': 'first',
  'partner-needed': 'with-partner',
  'ready-with-conditions': 'on-the-way',
}

/** A criterion is shown where it is met and where it is not, so its sentence says what it asks for. */
const asks: Readonly<Record<Blocking, string>> = {
  'build-first': 'Before it starts:',
  'partner-needed': 'From the Society or a partner:',
  'ready-with-conditions': 'On the way at least:',
}

/** Capacities by the criterion that they belong to: their group, and what lacking them leads to. */
export function byCriterion<Id extends string>(
  set: string,
  asked: Readonly<Record<Blocking, readonly Id[]>>,
): readonly { readonly id: string; readonly fails: Blocking; readonly of: readonly Id[] }[] {
  return Object.entries(endings).flatMap(([step, ending]) =>
    Object.entries(groups).flatMap(([group, members]) => {
      const of = asked[step as Blocking].filter((id) => Object.hasOwn(members, id))
      return of.length === 0 ? [] : [{ id: `${set}/${words[group] ?? group}-${ending}`, fails: step as Blocking, of }]
    }),
  )
}

/** Facts and criteria of one activity, from what each missing capacity leads to. */
// @__NO_SIDE_EFFECTS__
export function gates<const Id extends CapacityId>(
  set: string,
  asked: Readonly<Record<Blocking, readonly Id[]>>,
): {
  readonly facts: Readonly<Record<Id, Sign>>
  readonly required: readonly Criterion<Id, Blocking>[]
} {
  const ids = Object.keys(endings).flatMap((step) => asked[step as Blocking])
  const facts = Object.fromEntries(ids.map((id) => [id, capacities[id]]))
  const required = byCriterion(set, asked).map(({ id, fails, of }): Criterion<Id, Blocking> => {
    const [first, ...more] = of as readonly [Id, ...Id[]]
    const cites = of.flatMap((one) => capacities[one].cites.filter(({ kind }) => kind !== 'house'))
    return {
      id,
      says: [asks[fails], ...of.map((one) => capacities[one].says)].join(' '),
      when: more.length === 0 ? yes(first) : all(...of.map((one) => yes(one))),
      fails,
      cites: [houseRules.at('rule 42'), ...new Set(cites)],
      status: 'house',
    }
  })
  return { facts: facts as Readonly<Record<Id, Sign>>, required }
}
