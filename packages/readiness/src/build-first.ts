import { type Answers, compile } from '@cairn/engine'
import type { Activity } from './policy.ts'

/** An activity with the answers that hold for it. */
export type Tried = { readonly activity: Activity; readonly answers: Answers }

/** One capacity that is not there, and what it would do. */
export type Build = {
  /** The capacity. */
  readonly fact: string
  /** Its sentence. */
  readonly says: string
  /** Activities that could start if this one alone were built. */
  readonly opens: readonly string[]
  /** Activities that cannot start without it, whatever else were built. */
  readonly neededFor: readonly string[]
}

const open = ({ activity, answers }: Tried, build: ReadonlySet<string>): boolean => {
  const built = [...build].flatMap((fact) =>
    Object.hasOwn(activity.gates.facts, fact) ? [[fact, 'yes'] as const] : [],
  )
  const { pack, decide } = compile(activity.gates)
  const outcome = decide(pack({ ...answers, ...Object.fromEntries(built) }).masks)
  return outcome === 'ready' || outcome === 'ready-with-conditions'
}

/** Whether an activity can start as things are. */
const startsNow = (tried: Tried): boolean => open(tried, new Set())

/** Yes / no capacities of these activities that are not there for every one of them, with their sentences. */
function lacking(all: readonly Tried[]): ReadonlyMap<string, string> {
  return new Map(
    all.flatMap(({ activity, answers }) =>
      Object.entries(activity.gates.facts).flatMap(([id, { kind, says }]) =>
        kind === 'sign' && answers[id] !== 'yes' ? [[id, says] as const] : [],
      ),
    ),
  )
}

/**
 * What to build first: each missing capacity is tried, by itself and as the only one left out. Those that open most by
 * themselves come first, then those that most activities cannot do without, then in the order of the policy.
 */
export function buildFirst(all: readonly Tried[]): readonly Build[] {
  const shut = all.filter((one) => !startsNow(one))
  const missing = lacking(shut)
  const builds = [...missing].map(([fact, says]): Build => {
    const others = new Set([...missing.keys()].filter((other) => other !== fact))
    return {
      fact,
      says,
      opens: shut.filter((one) => open(one, new Set([fact]))).map(({ activity }) => activity.id),
      neededFor: shut
        .filter((one) => !open(one, others) && open(one, new Set([...others, fact])))
        .map(({ activity }) => activity.id),
    }
  })
  return builds
    .filter(({ opens, neededFor }) => opens.length + neededFor.length > 0)
    .sort((a, b) => b.opens.length - a.opens.length || b.neededFor.length - a.neededFor.length)
}

/** Capacities to build together, and the activities that could start then. */
export type Bundle = { readonly build: readonly string[]; readonly opens: readonly string[] }

/** More activities than this are not combined: the choices double with each. */
const MOST = 12

/**
 * For one activity more, for two, and so on: a smallest set of capacities that opens so many. Every choice of activities
 * is tried, and what each choice opens is decided by the rules themselves.
 */
export function bundles(all: readonly Tried[], builds: readonly Build[]): readonly Bundle[] {
  const shut = all.filter((one) => !startsNow(one))
  const needs = shut.map(({ activity }) =>
    builds.filter((one) => one.neededFor.includes(activity.id)).map(({ fact }) => fact),
  )
  const able = shut.flatMap((one, i) => (open(one, new Set(needs[i])) ? [new Set(needs[i])] : []))
  if (able.length > MOST) return []
  const smallest: (ReadonlySet<string> | undefined)[] = []
  for (let choice = 1; choice < 2 ** able.length; choice++) {
    const chosen = able.filter((_, i) => choice & (1 << i))
    const build = new Set(chosen.flatMap((one) => [...one]))
    const opens = able.filter((one) => [...one].every((fact) => build.has(fact))).length
    for (let n = 0; n < opens; n++)
      if (build.size < (smallest[n]?.size ?? Number.POSITIVE_INFINITY)) smallest[n] = build
  }
  return [...new Set(smallest)].flatMap((build): readonly Bundle[] =>
    build
      ? [
          {
            build: builds.map(({ fact }) => fact).filter((fact) => build.has(fact)),
            opens: shut.filter((one) => open(one, build)).map(({ activity }) => activity.id),
          },
        ]
      : [],
  )
}
