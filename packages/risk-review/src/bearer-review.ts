import { type Advice, type Answers, advise } from '@cairn/engine'
import type { HourClock, PlainDate } from '@cairn/engine/clock'
import type { Bearer, Level } from './level.ts'
import { firstAction, type NextLook, nextLook } from './next-look.ts'
import type { ReviewPolicy } from './policy.ts'
import type { Read } from './read-history.ts'
import { type Standing, standing } from './standing.ts'

/** The risk of one bearer. Nothing in it depends on any other bearer. */
export type BearerReview = {
  readonly bearer: Bearer
  /** The level shown. Not assessed shows as high. */
  readonly level: Level
  /** Whether it was assessed. Carried beside the level, in counts too. */
  readonly isAssessed: boolean
  /** Every view that stands: whose, which level, which day. */
  readonly views: Standing['views']
  /** When a lower level was last agreed, and by which second role. */
  readonly lowered?: NonNullable<Standing['lowered']>
  /** The policy's advice on the level, with reasons and sources. */
  readonly advice: Advice<Level, 'assessed' | 'own-view'>
  /** How soon to act: hours left since the last look, or at once. */
  readonly firstAction: HourClock | 'at-once'
  /** When to look again, and why. */
  readonly lookAgain: NextLook
}

/** The risk of one bearer, out of what was noted of it alone. */
export function reviewOf(
  bearer: Bearer,
  { looks, changes, problems }: Read,
  policy: ReviewPolicy,
  today: PlainDate | undefined,
  { now, isChild }: { readonly now: string; readonly isChild: boolean },
): BearerReview {
  const own = looks.filter((look) => look.bearer === bearer)
  const { views, assessed, own: heard, lowered } = standing(own, policy, problems)
  // Whoever assesses it for the organisation speaks for it: nobody else is there to be asked.
  const ownView = heard ?? (bearer === 'organisation' ? assessed : undefined)
  const answers: Answers<'assessed' | 'own-view'> = {
    ...(assessed && { assessed }),
    ...(ownView && { 'own-view': ownView }),
  }
  const advice = advise(answers, policy.level)
  const level = advice.outcome
  const isAssessed = assessed !== undefined
  return {
    bearer,
    level,
    isAssessed,
    views,
    ...(lowered && { lowered }),
    advice,
    firstAction: firstAction(own, level, bearer === 'person' && isChild, policy, now),
    lookAgain: nextLook(bearer, own, changes, { level, isAssessed }, policy, today),
  }
}
