import type { Assessment, Risk } from '../assessment.ts'
import { type Block, line, points } from '../sheet-document.ts'
import type { Wording } from '../wording/wording.ts'

/** Each bearer with its own level, view and day; that nobody has assessed it stands beside the level. */
export function risk(assessment: Assessment, words: Wording): readonly Block[] {
  const { risk: says } = words
  const undated = assessment.risk.some(({ lookAgain }) => lookAgain === undefined)
  return [
    ...points(assessment.risk.map((one) => textOf(one, words))),
    ...(assessment.risk.every(({ assessed }) => assessed) ? [] : [line(says.notAssessedMeans)]),
    line(says.ownViewStands),
    line(undated ? says.undated : says.sooner),
  ]
}

function textOf({ bearer, level, assessed, ownView, lookAgain }: Risk, { bearers, risk: says }: Wording): string {
  const parts = [
    `${says.levels[level]}${assessed ? '' : says.notAssessed[level === 'now' ? 'now' : 'high']}`,
    ...(ownView ? [`${says.ownView} ${says.levels[ownView]}`] : []),
    ...(lookAgain
      ? [`${says.lookAgain[lookAgain.state]}${lookAgain.by && lookAgain.state === 'ahead' ? ` ${lookAgain.by}` : ''}`]
      : []),
  ]
  return `${bearers[bearer]}: ${parts.join('; ')}`
}
