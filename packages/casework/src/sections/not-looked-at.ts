import type { Assessment } from '../assessment.ts'
import { type Block, line } from '../sheet-document.ts'
import type { Wording } from '../wording/wording.ts'

/** Dates that can run out: not looked at yet, so one may be running. */
export function dates(_: Assessment, words: Wording): readonly Block[] {
  return words.dates.map(line)
}

/** What the person is entitled to: not looked at yet, so nothing is refused. */
export function rights(_: Assessment, words: Wording): readonly Block[] {
  return words.rights.map(line)
}
