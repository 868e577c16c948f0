import type { Assessment } from '../assessment.ts'
import { type Block, line, steps } from '../sheet-document.ts'
import type { Wording } from '../wording/wording.ts'

/** Danger first, then what a possible child calls for, then what the rules advise. Nothing here allows waiting. */
export function doNow({ danger, age, screening, saidNo }: Assessment, words: Wording): readonly Block[] {
  const { doNow: says, dangers } = words
  const advised = screening.length > 0 ? screening.map((one) => one.says) : [says.nothingLookedAt]
  const blocks: Block[] = []
  if (danger.state === 'told') {
    blocks.push(line(says.danger))
    blocks.push(...steps(danger.what.map((one) => `${dangers[one].label}: ${dangers[one].step}`)))
    blocks.push(line(says.say))
    blocks.push(line(says.lifeAtRisk))
  } else {
    blocks.push(line(danger.state === 'none-told' ? says.noDangerTold : says.dangerNotAsked))
  }
  if (age !== 'adult') blocks.push(line(says.child[age].says), ...steps([says.child[age].call, ...says.ofChild]))
  blocks.push(...steps([...new Set(advised)]))
  if (saidNo.state === 'asked' && saidNo.what.length > 0) blocks.push(line(says.noStands))
  return blocks
}
