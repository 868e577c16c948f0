import type { Assessment } from '../assessment.ts'
import { type Block, line, points } from '../sheet-document.ts'
import type { Wording } from '../wording/wording.ts'

/** Each bearer with its own level; that nobody has assessed it stands beside the level. */
export function risk(assessment: Assessment, { bearers, risk: says }: Wording): readonly Block[] {
  const levels = assessment.risk.map(
    ({ bearer, level }) => `${bearers[bearer]}: ${level === 'now' ? says.now : says.notAssessed}`,
  )
  return [...points(levels), ...says.lookAgain.map(line)]
}
