import type { Criteria } from '@cairn/engine'
import type { DirectoryPolicy } from './policy.ts'
import { type Asked, criteriaOf, type FitOutcome } from './service-criteria.ts'
import type { Service } from './to-facts.ts'

type Ready = Map<string, Criteria<string, FitOutcome>>

const known = /* @__PURE__ */ new WeakMap<DirectoryPolicy, Ready>()
/** More than the directory of a town; beyond it the oldest half is made anew when it is asked for. */
const most = 1000

/**
 * Criteria of a service, made once for entries that say the same. Found by what the entry says and not by the object that
 * holds it, because an app may change that object in place and an old criterion would then send somebody to a closed door.
 */
export function readyCriteria(service: Service, policy: DirectoryPolicy, asked: Asked): Criteria<string, FitOutcome> {
  const { id, checked, criteria, longestStayDays } = service
  const said = JSON.stringify([id, checked, criteria, longestStayDays, asked.agreed, asked.area, asked.needs])
  const ready = known.get(policy) ?? (new Map() as Ready)
  known.set(policy, ready)
  const made = ready.get(said) ?? criteriaOf(service, policy, asked)
  if (ready.size >= most) for (const key of [...ready.keys()].slice(0, most / 2)) ready.delete(key)
  ready.set(said, made)
  return made
}
