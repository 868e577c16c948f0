import { type Advice, type Answers, advise } from '@cairn/engine'
import { atTheDoor, type DoorAdvice } from './at-the-door.ts'
import { type Build, type Bundle, buildFirst, bundles, type Tried } from './build-first.ts'
import { type LookAgain, lookAgain } from './look-again.ts'
import type { Activity, Partner, ReadinessPolicy, Step } from './policy.ts'
import { type ToCome, toCome } from './to-come.ts'
import { readSociety, type Society, type SocietyProblem } from './to-facts.ts'

/** What {@link prepare} is told beside the record. */
export type PrepareOptions = {
  /** The calendar date (`YYYY-MM-DD`) of today. */
  readonly asOf: string
}

/** Whether one activity can start. */
export type ActivityAdvice = Advice<Step> & {
  /** Id of the activity. */
  readonly activity: string
  /** Its field. */
  readonly field: Activity['field']
  /** Gates that are not met: what is still to come. */
  readonly toCome: readonly ToCome[]
  /** Whom to ask, where a partner is needed. */
  readonly whomToAsk: readonly Partner[]
  /** When to look again at the latest; absent where today is no date. */
  readonly lookAgain?: LookAgain
}

/** Something that could not be read. */
export type PrepareProblem = SocietyProblem | { readonly code: 'unknown-activity'; readonly position: number }

/** Whether a Society is the right one to do this, activity by activity. */
export type Preparation = {
  /** One advice for each activity asked about, in the order of the policy. */
  readonly activities: readonly ActivityAdvice[]
  /** What to build first, tried one by one. */
  readonly buildFirst: readonly Build[]
  /** Smallest sets that open one activity more, two, and so on. */
  readonly bundles: readonly Bundle[]
  /** What nobody waits for: for the person already there. */
  readonly atTheDoor: readonly DoorAdvice[]
  /** What could not be read: by code and position, never by value. */
  readonly problems: readonly PrepareProblem[]
}

/**
 * Whether a Society is ready for these activities, what is still to come, whom to ask and what to build first.
 *
 * It is about starting a programme. What the person at the door needs is in `atTheDoor`, and never waits.
 *
 * @param society - a record `society@1`
 * @param activities - ids of activities; those the policy does not know are problems
 * @param policy - gates, partners and periods
 * @param options - `asOf`: the calendar date of today
 * @returns an advice per activity; never throws on data
 *
 * @example
 * ```ts
 * import { prepare } from '@cairn/readiness'
 * import { readiness } from '@cairn/rulebook/readiness'
 *
 * const society = {
 *   schema: 'society@1', id: 'example-society', name: 'Example Society', kind: 'national-society',
 *   capacities: [
 *     { capacity: 'law-and-policy-checked', answer: 'yes', on: '2026-01-15' },
 *     { capacity: 'not-identifying-body', answer: 'yes', on: '2026-01-15' },
 *     { capacity: 'message-review', answer: 'yes', on: '2026-01-15' },
 *   ],
 * } as const
 * const { activities, buildFirst } = prepare(
 *   { ...society, capacities: [...society.capacities] }, ['awareness-public'], readiness, { asOf: '2026-03-01' })
 * activities[0]?.outcome // => 'partner-needed'
 * activities[0]?.lookAgain?.on // => '2026-06-01'
 * buildFirst.map(({ fact }) => fact) // => ['referral-mechanism-known']
 * ```
 */
export function prepare(
  society: Society,
  activities: readonly string[],
  policy: ReadinessPolicy,
  { asOf }: PrepareOptions,
): Preparation {
  const { months } = policy.answersHold
  const asked: readonly unknown[] = Array.isArray(activities) ? activities : []
  const known = policy.activities.filter(({ id }) => asked.includes(id))
  const all = known.map((activity) => ({ activity, ...readSociety(society, { asOf, activity: activity.id, months }) }))
  const tried = all.map(({ activity, answers }): Tried => ({ activity, answers: ownAnswers(activity, answers) }))
  const builds = buildFirst(tried)
  return {
    activities: all.map(({ activity, countsUntil }, i): ActivityAdvice => {
      const own = tried[i]?.answers ?? {}
      const advice = advise(own, activity.gates, { asOf })
      const counted = [...countsUntil].filter(([fact]) => Object.hasOwn(activity.gates.facts, fact))
      const again = lookAgain(
        asOf,
        { months: policy.lookAgain[advice.outcome], daysAtMost: policy.lookAgain.daysAtMost },
        counted,
      )
      return {
        ...advice,
        activity: activity.id,
        field: activity.field,
        toCome: toCome(activity, own),
        whomToAsk: advice.outcome === 'partner-needed' ? policy.partners : [],
        ...(again && { lookAgain: again }),
      }
    }),
    buildFirst: builds,
    bundles: bundles(tried, builds),
    atTheDoor: atTheDoor(policy),
    problems: [
      ...readSociety(society, { asOf, months }).problems,
      ...asked.flatMap((id, position) =>
        policy.activities.some((one) => one.id === id) ? [] : [{ code: 'unknown-activity' as const, position }],
      ),
    ],
  }
}

/** Only what the gates of this activity ask for. */
function ownAnswers({ gates }: Activity, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => Object.hasOwn(gates.facts, fact)))
}
