import type { Assessment, Screened } from '../assessment.ts'
import { type Block, line, steps } from '../sheet-document.ts'
import type { Wording } from '../wording/wording.ts'

/** Danger first, then what a possible child calls for, then what the rules advise. Nothing here allows waiting. */
export function doNow({ danger, age, screening, saidNo, services }: Assessment, words: Wording): readonly Block[] {
  const { doNow: says, dangers } = words
  // Of a child nobody says that they decide alone: what was advised is done with those who protect children.
  const isAdult = age === 'adult' || age === 'not-asked'
  const named = screening.length > 1 && danger.state !== 'told'
  const advised = screening.length === 0 ? [says.nothingLookedAt] : stepsOf(screening, isAdult, named, words)
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
  if (screening.some(({ lifetime }) => lifetime)) blocks.push(line(says.lifetime))
  if (saidNo.state === 'asked' && saidNo.what.length > 0) blocks.push(line(says.noStands))
  return blocks
}

/**
 * Each next step once, the most protective first, and whose it is where there are several sets: never added up. Between
 * two that are as protective, a set about a whole life comes after one that is about now; then the order of the sets.
 * While there is danger page one has no room for names: page two has the rules of each set.
 */
function stepsOf(
  screening: readonly Screened[],
  isAdult: boolean,
  named: boolean,
  { doNow: says }: Wording,
): readonly string[] {
  const by = new Map<string, string[]>()
  for (const { says: step, advice, title, lifetime } of [...screening].sort(moreProtective)) {
    const toChild = lifetime ? says.offerToChildOfLifetime : says.offerToChild
    const text = isAdult || !isOffer(advice) ? step : toChild
    by.set(text, [...(by.get(text) ?? []), title])
  }
  return [...by].map(([step, titles]) => (named ? `${step} (${says.by}: ${titles.join('; ')})` : step))
}

const KINDS = ['reached', 'open', 'otherwise'] as const

function moreProtective(a: Screened, b: Screened): number {
  const kind = KINDS.indexOf(a.step.kind) - KINDS.indexOf(b.step.kind)
  return kind || a.step.place - b.step.place || Number(a.lifetime) - Number(b.lifetime)
}

/** Whether the step is to offer help and a referral. */
const isOffer = ({ outcome }: { readonly outcome: string }): boolean => outcome === 'offer-help'
