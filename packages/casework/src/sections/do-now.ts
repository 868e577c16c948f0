import type { Assessment } from '../assessment.ts'
import { type Block, line, steps } from '../sheet-document.ts'
import type { Wording } from '../wording/wording.ts'

/** Danger first, then what a possible child calls for, then what the rules advise. Nothing here allows waiting. */
export function doNow({ danger, age, screening, saidNo, services }: Assessment, words: Wording): readonly Block[] {
  const { doNow: says, dangers } = words
  // Of a child nobody says that they decide alone: what was advised is done with those who protect children.
  const isAdult = age === 'adult' || age === 'not-asked'
  const advised =
    screening.length === 0
      ? [says.nothingLookedAt]
      : screening.map(({ says: step, advice }) => (isAdult || !isOffer(advice) ? step : says.offerToChild))
  const way =
    services.state === 'looked-at' && services.route !== undefined && screening.some(({ advice }) => isOffer(advice))
      ? [services.route]
      : []
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
  blocks.push(...steps([...new Set([...advised, ...way])]))
  if (saidNo.state === 'asked' && saidNo.what.length > 0) blocks.push(line(says.noStands))
  return blocks
}

/** Whether the step is to offer help and a referral. */
const isOffer = ({ outcome }: { readonly outcome: string }): boolean => outcome === 'offer-help'
