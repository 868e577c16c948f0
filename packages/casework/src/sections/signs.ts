import type { Answer, Citation, Reason } from '@cairn/engine'
import type { Step } from '@cairn/readiness'
import type { Assessment, Screened } from '../assessment.ts'
import { type Block, line, points } from '../sheet-document.ts'
import type { Wording } from '../wording/wording.ts'

/** Page two: which rules, which answers they rest on, where they come from, and what they do not cover. */
export function signs({ screening, unscreened, rights, readiness }: Assessment, words: Wording): readonly Block[] {
  const { signs: says } = words
  const looked =
    rights.state === 'looked-at' ? [...rights.law, ...rights.movementPolicy].flatMap(({ cites }) => cites) : []
  return [
    ...screening.flatMap((one) => rulesOf(one, words)),
    ...(unscreened.length > 0 ? [line(says.unscreened)] : []),
    ...(looked.length > 0 ? [line(`${says.rights}: ${grouped(looked)}`)] : []),
    ...readinessBlocks(readiness, words),
    line(says.house),
  ]
}

/** What the organisation is ready for, step by step; and that nobody at the door waits for it. */
function readinessBlocks(readiness: Assessment['readiness'], { signs: says, activities }: Wording): readonly Block[] {
  const { notLookedAt, door, heading, steps } = says.readiness
  if (readiness.state === 'not-looked-at') return [line(notLookedAt)]
  const told = (Object.keys(steps) as Step[]).flatMap((step) => {
    const names = readiness.activities.flatMap(({ activity, outcome }) =>
      outcome === step ? [activities[activity] ?? activity] : [],
    )
    return names.length > 0 ? [`${steps[step]}: ${names.join('; ')}`] : []
  })
  return [...points(told, heading), line(door)]
}

function rulesOf({ advice, reading, changed, complete }: Screened, words: Wording): readonly Block[] {
  const { signs: says, status } = words
  const { id, version } = advice.by
  const read = reading === 'none yet' ? says.readByNobody : `${says.readBy} ${reading.role}, ${reading.reference}`
  return [
    line(`${says.rules}: ${id} ${version}. ${read}`),
    ...advice.because.map((reason) => reasonOf(reason, words)),
    ...points(
      advice.presumed.map((one) => `${one.says} (${rests(one.cites)}; ${status[one.status]})`),
      says.presumed,
    ),
    ...points(
      advice.disputed.map((one) => `${one.says} (${rests(one.cites)})`),
      says.disputed,
    ),
    ...points(changed, says.changed),
    ...(advice.problems.length > 0 ? [line(says.unreadable)] : []),
    ...(complete ? [] : [line(says.incomplete)]),
  ]
}

function reasonOf({ says, answers, cites, status, holds }: Reason, words: Wording): Block {
  return {
    kind: 'reason',
    says: `${holds ? words.signs.holds : words.signs.ruledOut}: ${says}`,
    answers: answers.map((one) => `${one.says} — ${inWords(one.answer, words)}`),
    rests: `${words.signs.rests}: ${rests(cites)}; ${words.status[status]}`,
    cites,
  }
}

/** Each document once, with all its pin-points. */
function grouped(cites: readonly Citation[]): string {
  const pins = new Map<string, Set<string>>()
  for (const { source, pin } of cites) pins.set(source, (pins.get(source) ?? new Set()).add(pin))
  return [...pins].map(([source, some]) => [source, ...some].join(', ')).join('; ')
}

/** By id and pin-point: the title of a source may hold words that a sheet must not. */
function rests(cites: readonly Citation[]): string {
  return cites.map(({ source, pin }) => `${source}, ${pin}`).join('; ')
}

function inWords(answer: Answer, { answers }: Wording): string {
  const known: Readonly<Record<string, string>> = answers
  if (typeof answer === 'object') {
    if ('oneOf' in answer) return answer.oneOf.join(' / ')
    return `${answer.from ?? answer.above ?? ''}–${answer.to ?? answer.below ?? ''}`
  }
  return known[answer] ?? String(answer)
}
