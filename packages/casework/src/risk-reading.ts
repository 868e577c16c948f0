import type { Bearer, Level, ReviewPolicy } from '@cairn/risk-review'
import { bearers, highest, review, toFacts, toHistory } from '@cairn/risk-review'
import type { Case } from '@cairn/schemas/case'
import type { AgeReading } from './age-reading.ts'
import type { DangerNow, Risk } from './assessment.ts'
import { isInDanger } from './danger.ts'

/** What risks are reviewed by, and when. */
export type RiskOptions = {
  readonly policy: ReviewPolicy
  /** The instant asked about, with offset. */
  readonly now: string
}

/**
 * The risk of each bearer, apart. Danger that was told now stands above whatever was assessed before it. Without a policy
 * nobody has assessed anything, and each shows as high.
 */
export function risks(
  record: Case | undefined,
  danger: DangerNow,
  age: AgeReading,
  options: RiskOptions | undefined,
): readonly Risk[] {
  const told = (bearer: Bearer, level: Level): Level => (isInDanger(bearer, danger) ? 'now' : level)
  if (!options) return bearers.map((bearer) => ({ bearer, level: told(bearer, 'high'), assessed: false }))
  const { policy, now } = options
  // What is in the records and in the events too counts twice, which lowers nothing and sets no later date.
  const reviewed = review([...toFacts(record?.risk ?? []), ...toHistory(record?.events ?? [])], policy, {
    now,
    ...(age === 'adult' && { age }),
  })
  return bearers.map((bearer): Risk => {
    const { level, isAssessed, views, lookAgain } = reviewed.bearers[bearer]
    const own = highest(views.flatMap((view) => (view.whose === 'own' ? [view.level] : [])))
    const { state, because, by } = lookAgain
    return {
      bearer,
      level: told(bearer, level),
      assessed: isAssessed,
      ...(own && { ownView: own }),
      // Danger that was told now leaves no day to wait for.
      lookAgain: isInDanger(bearer, danger)
        ? { state: 'now', because: 'changed' }
        : { state, because, ...(by && { by }) },
    }
  })
}
