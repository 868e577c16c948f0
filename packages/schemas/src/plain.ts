import type { Step } from './pointer.ts'
import type { ProblemCode } from './problem.ts'

/** What went wrong while copying, and where. */
export interface Fault {
  /** Code of the problem. */
  readonly code: ProblemCode
  /** Raw steps to the place. */
  readonly steps: readonly Step[]
}

/** How deep and how many. */
export interface Bounds {
  /** Deepest nesting of lists and objects. */
  readonly depth: number
  /** Most values altogether. */
  readonly values: number
}

interface Frame {
  readonly source: object
  readonly target: unknown[] | Record<string, unknown>
  readonly keys: readonly string[] | undefined
  readonly size: number
  next: number
}

const reserved = new Set(['__proto__', 'constructor', 'prototype'])
const halfCharacter = /\p{Surrogate}/u

/**
 * Copies a value into plain data: text, finite numbers, true, false, null, lists, objects without a class. It keeps its
 * own stack, so depth cannot overflow the program's, and it never trusts the value: getters and proxies may throw.
 */
export const plain = (value: unknown, bounds: Bounds): { readonly value: unknown } | Fault => {
  const frames: Frame[] = []
  const above = new Set<object>()
  const steps = (): Step[] =>
    frames.map(({ keys, next }) => ({ key: keys ? (keys[next - 1] ?? '') : next - 1, at: next - 1 }))
  const fault = (code: ProblemCode): Fault => ({ code, steps: steps() })
  let count = 0
  let result: unknown

  const put = (copied: unknown): void => {
    const frame = frames.at(-1)
    if (!frame) result = copied
    else if (Array.isArray(frame.target)) frame.target.push(copied)
    else frame.target[frame.keys?.[frame.next - 1] ?? ''] = copied
  }

  /** Copies a simple value, or opens a frame for a list or object. */
  const take = (item: unknown): ProblemCode | undefined => {
    count += 1
    if (count > bounds.values) return 'SCH-107'
    switch (typeof item) {
      case 'string':
        put(item)
        return halfCharacter.test(item) ? 'SCH-114' : undefined
      case 'number':
        put(item === 0 ? 0 : item)
        return Number.isFinite(item) ? undefined : 'SCH-113'
      case 'boolean':
      case 'undefined':
        put(item)
        return undefined
      case 'object':
        if (item === null) {
          put(null)
          return undefined
        }
        return open(item)
      default:
        return 'SCH-111'
    }
  }

  const open = (item: object): ProblemCode | undefined => {
    if (above.has(item)) return 'SCH-112'
    if (frames.length >= bounds.depth) return 'SCH-104'
    const list = Array.isArray(item)
    const kind = Object.getPrototypeOf(item)
    if (!list && kind !== null && Object.getPrototypeOf(kind) !== null) return 'SCH-111'
    if (!list && Object.getOwnPropertySymbols(item).length > 0) return 'SCH-111'
    const keys = list ? undefined : Object.keys(item)
    const size = keys ? keys.length : (item as unknown[]).length
    if (count + size > bounds.values) return 'SCH-107'
    const target: unknown[] | Record<string, unknown> = list ? [] : {}
    put(target)
    frames.push({ source: item, target, keys, size, next: 0 })
    above.add(item)
    return undefined
  }

  try {
    const first = take(value)
    if (first) return fault(first)
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      if (frame.next >= frame.size) {
        above.delete(frame.source)
        frames.pop()
        continue
      }
      const key = frame.keys ? (frame.keys[frame.next] ?? '') : frame.next
      frame.next += 1
      if (typeof key === 'string' && reserved.has(key)) return fault('SCH-109')
      if (typeof key === 'string' && halfCharacter.test(key)) return fault('SCH-114')
      const wrong = take((frame.source as Record<PropertyKey, unknown>)[key])
      if (wrong) return fault(wrong)
    }
    return { value: result }
  } catch {
    return fault('SCH-115')
  }
}
