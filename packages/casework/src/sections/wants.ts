import type { Assessment, Heard } from '../assessment.ts'
import { type Block, line, points } from '../sheet-document.ts'
import type { Wording } from '../wording/wording.ts'

/** What the person wants, agreed to and said no to, in codes only: their own words stay in the record. */
export function wants(assessment: Assessment, words: Wording): readonly Block[] {
  const { wants: says, wanted } = words
  const told = (heading: string, heard: Heard): readonly Block[] => {
    if (heard.state === 'not-asked') return points([says.notAsked], heading)
    return points(heard.what.length > 0 ? heard.what.map((what) => wanted[what]) : [says.nothingTold], heading)
  }
  return [
    ...told(says.wants, assessment.wants),
    ...told(says.agreed, assessment.agreed),
    ...told(says.saidNo, assessment.saidNo),
    line(says.noConsent),
  ]
}
