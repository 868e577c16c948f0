import { advise } from '@cairn/engine'
import type { ReviewProblem } from './history.ts'
import { highest, type Level } from './level.ts'
import { isBefore, type Moment } from './moment.ts'
import type { ReviewPolicy } from './policy.ts'
import type { Look } from './read-history.ts'

/** One view that stands: whose it is, its level and its day. */
export type View = {
  /** `assessor`: whoever assessed it; `tool`: the policy's tool; `own`: the person who bears the risk. */
  readonly whose: 'assessor' | 'tool' | 'own'
  readonly level: Level
  /** Day of it; absent where it is not known. */
  readonly on?: string
  /** Role of the assessor. */
  readonly by?: string
}

/** The views of one bearer that stand. */
export type Standing = {
  readonly views: readonly View[]
  /** The highest level assessed; nothing where there is none, or where a part of it is open. */
  readonly assessed?: Level
  /** The highest latest own view. */
  readonly own?: Level
  /** When a lower level was last agreed, and by which second role. */
  readonly lowered?: { readonly on: string; readonly secondRole: string }
}

/** Which views of one bearer stand. A view stands until a lower level was agreed after it; time never takes one away. */
export function standing(looks: readonly Look[], policy: ReviewPolicy, problems: ReviewProblem[]): Standing {
  const lowerings = looks.filter(({ secondRole, on, hasBeen, level }) => secondRole && on && hasBeen && isKnown(level))
  const stands = ({ on }: Look) => !on || !lowerings.some((one) => one.on && isBefore(on, one.on))
  const left = looks.filter(stands)
  const tools = left.map((look) => toolView(look, policy, problems))
  const seen = [...left.flatMap(assessorView), ...tools.flatMap((one) => (one && one !== 'open' ? [one] : []))]
  const heard = latestOwn(looks)

  const top = highest(seen.map(({ level }) => level))
  // A look that cannot be read may have been the highest: below now it reads as not assessed.
  const isOpen = (left.some(({ level }) => level === 'open') || tools.includes('open')) && top !== 'now'
  const own = highest(heard.map(({ level }) => level))
  const lowered = lowerings
    .map(({ on, secondRole = '' }) => ({ on: on?.day ?? '', secondRole }))
    .sort((one, other) => compare(`${one.on} ${one.secondRole}`, `${other.on} ${other.secondRole}`))
    .at(-1)
  return {
    views: [...seen, ...heard].sort((one, other) => compare(keyOf(one), keyOf(other))),
    ...(top && !isOpen && { assessed: top }),
    ...(own && { own }),
    ...(lowered && { lowered }),
  }
}

function assessorView({ level, on, by }: Look): readonly View[] {
  return isKnown(level) ? [{ whose: 'assessor', level, ...dayOf(on), ...(by && { by }) }] : []
}

/** What the policy's tool gives for one look: nothing, a level, or `open` where a part was not assessed. */
function toolView(look: Look, { tool }: ReviewPolicy, problems: ReviewProblem[]): View | 'open' | undefined {
  if (!tool || !look.answers) return undefined
  const advice = advise(look.answers, tool.set)
  const level = Object.hasOwn(tool.levels, advice.outcome) ? tool.levels[advice.outcome] : undefined
  const isOpen = level === undefined || advice.problems.length > 0
  if (isOpen) problems.push({ code: 'tool-unreadable', position: look.position, field: 'answers' })
  if (isOpen || advice.presumed.length > 0 || !advice.settled) return level === 'now' ? nowBy(look) : 'open'
  return { whose: 'tool', level, ...dayOf(look.on) }
}

const nowBy = ({ on }: Look): View => ({ whose: 'tool', level: 'now', ...dayOf(on) })

/** The person's own view changes when the person says so: the latest counts, and one that has no day is never passed over. */
function latestOwn(looks: readonly Look[]): readonly View[] {
  const all = looks.flatMap(({ own }) => own ?? [])
  const isLatest = ({ on }: (typeof all)[number]) =>
    !on || !all.some((other) => other.on && other.hasBeen && isBefore(on, other.on))
  return all.filter(isLatest).map(({ level, on }) => ({ whose: 'own', level, ...dayOf(on) }))
}

const isKnown = (level: Look['level']): level is Level => level !== 'open' && level !== 'not-assessed'
const dayOf = (on: Moment | undefined) => (on ? { on: on.day } : {})
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const keyOf = ({ whose, level, on = '', by = '' }: View) => `${on} ${whose} ${level} ${by}`
