import type { Answers } from '@cairn/engine'
import type { Event } from '@cairn/schemas/event'
import type { RiskAssessment } from '@cairn/schemas/risk-assessment'
import type { Assessment, HistoryEntry } from './history.ts'

const steps = ['one', 'two', 'three', 'four', 'five'] as const

/**
 * Records of risk as entries of a history. This is the only place where the words of a record meet the words of a rule
 * set. Notes and reasons stay behind: that there is a reason goes over, not its text.
 *
 * @param records - records `risk-assessment@1`, as read by `@cairn/schemas`
 * @returns entries for {@link review}, in the order of the records
 *
 * @example
 * ```ts
 * import { toFacts } from '@cairn/risk-review'
 *
 * toFacts([{ schema: 'risk-assessment@1', bearer: 'family', level: 'not-assessed' }])
 * // => [{ kind: 'assessment', bearer: 'family', level: 'not-assessed' }]
 * ```
 */
export function toFacts(records: readonly RiskAssessment[]): readonly Assessment[] {
  return records.map(({ bearer, level, on, factsFrom, by, ownView, lowered, matrix, lookAgain }) => ({
    kind: 'assessment',
    bearer,
    level,
    ...(on && { on }),
    ...(factsFrom && { factsFrom }),
    ...(by && { by }),
    ...(ownView && { ownView: { level: ownView.level, ...(ownView.on && { on: ownView.on }) } }),
    ...(lowered && { lowered: { secondRole: lowered.secondRole, reason: 'given' } }),
    ...(matrix && { answers: stepsOf(matrix) }),
    ...(lookAgain && { lookAgain }),
  }))
}

function stepsOf({ likelihood, severity }: NonNullable<RiskAssessment['matrix']>): Answers {
  const [one, other] = [steps[likelihood - 1], steps[severity - 1]]
  return { ...(one && { likelihood: one }), ...(other && { severity: other }) }
}

/** What an event of a case is as a change since the last look. A wish, an answer or a need is a development too. */
const changeOf: Readonly<Record<Exclude<Event['what']['kind'], 'risk' | 'retraction' | 'erasure'>, string>> = {
  person: 'case-development',
  answers: 'case-development',
  experience: 'case-development',
  needs: 'case-development',
  consent: 'consent-changed',
  withdrawal: 'consent-changed',
  'return-assessment': 'child-return-planned',
  referral: 'institution-contact',
  'status-decision': 'status-decision',
  emergency: 'significant-information',
  wants: 'case-development',
  agreed: 'case-development',
  'said-no': 'case-development',
  setting: 'case-development',
  state: 'phase-changed',
}

/**
 * The events of a case as a history: looks at a risk as assessments, the others as changes that call for another look.
 *
 * Erasure wins. A correction or a retraction takes nothing back here: a lower level needs a second role, and one look
 * more does no harm.
 *
 * @param events - records `event@1` of one case, in any order
 * @returns entries for {@link review}
 *
 * @example
 * ```ts
 * import { toHistory } from '@cairn/risk-review'
 *
 * toHistory([
 *   {
 *     schema: 'event@1',
 *     id: 'c4wz-8k2m-q7xh',
 *     case: 'k7q2-m9xd-4vht',
 *     at: '2026-03-01',
 *     noted: '2026-03-01T16:40:00+01:00',
 *     what: { kind: 'state', state: 'follow-up' },
 *   },
 * ]) // => [{ kind: 'change', change: 'phase-changed', on: '2026-03-01' }]
 * ```
 */
export function toHistory(events: readonly Event[]): readonly HistoryEntry[] {
  const gone = events.flatMap(({ what }) => (what.kind === 'erasure' ? [what.of] : []))
  if (gone.includes('everything')) return []
  const erased = new Set(gone.flat())
  return events
    .filter(({ id }) => !erased.has(id))
    .flatMap(({ at, what }): readonly HistoryEntry[] => {
      if (what.kind === 'risk') return toFacts([what.risk])
      if (what.kind === 'erasure' || what.kind === 'retraction') return []
      return [{ kind: 'change', change: changeOf[what.kind], on: at }]
    })
}
