/**
 * Readiness of a Society: the gate sets of all activities, whom to ask, and when to look again.
 *
 * @packageDocumentation
 */
import type { Citations, Criteria, Status } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'
import { seedGuide } from '../../sources/seed-guide.ts'
import { atTheDoor, type DoorThing } from './at-the-door.ts'
import { type Partner, partners } from './partners.ts'
import { readyAwarenessOnTheMove } from './ready-awareness-on-the-move.ts'
import { readyAwarenessPublic } from './ready-awareness-public.ts'
import { readyCasework } from './ready-casework.ts'
import { readyConfidentialDialogue } from './ready-confidential-dialogue.ts'
import { readyFamilyLinks } from './ready-family-links.ts'
import { readyFirstHelp } from './ready-first-help.ts'
import { readyLinking } from './ready-linking.ts'
import { readyPublicAdvocacy } from './ready-public-advocacy.ts'
import { readyReferring } from './ready-referring.ts'
import { readySafeHouse } from './ready-safe-house.ts'
import { readyVoluntaryReturn } from './ready-voluntary-return.ts'

/** How ready a Society is for one activity, what blocks most first. */
export type Step = 'build-first' | 'partner-needed' | 'ready-with-conditions' | 'ready'

/** One activity: its field, and what to have for it. */
export type ReadinessActivity = {
  readonly id: string
  readonly field: 'awareness' | 'assistance-and-protection' | 'humanitarian-diplomacy'
  readonly gates: Criteria<string, Step>
}

/** All that readiness needs to know. */
export type ReadinessPolicy = {
  readonly id: string
  readonly version: string
  readonly activities: readonly ReadinessActivity[]
  readonly partners: readonly Partner[]
  readonly atTheDoor: readonly DoorThing[]
  /** Months until it is looked at again, by outcome, and never after so many days. */
  readonly lookAgain: Readonly<Record<Step, number>> & {
    readonly daysAtMost: number
    readonly cites: Citations
    readonly status: Status
  }
  /** Months for which an answer of the record counts. */
  readonly answersHold: { readonly months: number; readonly cites: Citations; readonly status: Status }
}

type Field = ReadinessActivity['field']
const activity = <Id extends string>(id: string, field: Field, gates: Criteria<Id, Step>): ReadinessActivity => ({
  id,
  field,
  gates: gates as unknown as Criteria<string, Step>,
})

/**
 * `readiness`: eleven activities in the three fields of the European guidance.
 *
 * @example
 * ```ts
 * import { readiness } from '@cairn/rulebook/readiness'
 *
 * readiness.activities.filter(({ field }) => field === 'awareness').map(({ id }) => id)
 * // => ['awareness-public', 'awareness-on-the-move']
 * ```
 */
export const readiness: ReadinessPolicy = {
  id: 'readiness',
  version: '0.1.0',
  activities: [
    activity('awareness-public', 'awareness', readyAwarenessPublic),
    activity('awareness-on-the-move', 'awareness', readyAwarenessOnTheMove),
    activity('first-help', 'assistance-and-protection', readyFirstHelp),
    activity('linking', 'assistance-and-protection', readyLinking),
    activity('referring', 'assistance-and-protection', readyReferring),
    activity('family-links', 'assistance-and-protection', readyFamilyLinks),
    activity('casework', 'assistance-and-protection', readyCasework),
    activity('safe-house', 'assistance-and-protection', readySafeHouse),
    activity('voluntary-return', 'assistance-and-protection', readyVoluntaryReturn),
    activity('confidential-dialogue', 'humanitarian-diplomacy', readyConfidentialDialogue),
    activity('public-advocacy', 'humanitarian-diplomacy', readyPublicAdvocacy),
  ],
  partners,
  atTheDoor,
  lookAgain: {
    'build-first': 1,
    'partner-needed': 3,
    'ready-with-conditions': 3,
    ready: 6,
    daysAtMost: 180,
    cites: [houseRules.at('rule 44'), houseRules.at('rule 15'), seedGuide.at('section 1')],
    status: 'house',
  },
  answersHold: { months: 12, cites: [houseRules.at('rule 41')], status: 'house' },
}
