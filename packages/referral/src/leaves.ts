import { type Why, whys } from './why.ts'

/** What happens at each end of a record. */
export type Walk = {
  /** Whether what stands at this path stays. */
  readonly keep: (path: string) => boolean
  readonly tooDeep: () => void
  /** An answer that stays and is open. */
  readonly open: (why: Why) => void
}

const nothing = Symbol('nothing')
/** Deeper than any record of ours. */
const deepest = 24

/**
 * A copy of a record with what may stay. A record inside a record is read under its own name; positions in lists do not
 * count. The line that names the schema stays with what it names.
 */
export function leavesOf(record: unknown, walk: Walk): Readonly<Record<string, unknown>> {
  const kept = isObject(record) ? inside(record, '', walk, 0) : nothing
  return kept === nothing ? {} : (kept as Readonly<Record<string, unknown>>)
}

function inside(value: object, above: string, walk: Walk, depth: number): unknown {
  const named = wordOf(value)
  const here = named ?? above
  const kept = Object.entries(value).flatMap(([key, one]): (readonly [string, unknown])[] => {
    if (one === undefined || (key === 'schema' && named !== undefined)) return []
    // A stroke inside a key would name another field; such a key is below its record and below nothing else.
    const name = key.includes('/') ? '' : key
    const below = part(one, here === '' ? name : `${here}/${name}`, walk, depth + 1)
    return below === nothing ? [] : [[key, below]]
  })
  if (kept.length === 0) return nothing
  const line: readonly (readonly [string, unknown])[] = named === undefined ? [] : [['schema', ownSchema(value)]]
  // Built as own properties, so that no key of a record reaches a prototype.
  return Object.fromEntries([...line, ...kept])
}

function part(value: unknown, path: string, walk: Walk, depth: number): unknown {
  if (depth > deepest) {
    walk.tooDeep()
    return nothing
  }
  if (Array.isArray(value) && value.some(isObject)) {
    const kept = value.map((one) => part(one, path, walk, depth + 1)).filter((one) => one !== nothing)
    return kept.length > 0 ? kept : nothing
  }
  if (isObject(value) && !Array.isArray(value)) {
    const why = whyOf(value)
    if (why === undefined || wordOf(value) !== undefined) return inside(value, path, walk, depth)
    return leaf(value, path, walk, why)
  }
  return leaf(
    value,
    path,
    walk,
    whys.find((one) => one === value),
  )
}

function leaf(value: unknown, path: string, walk: Walk, why: Why | undefined): unknown {
  if (!walk.keep(path)) return nothing
  if (why) walk.open(why)
  return value
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const ownSchema = (value: object): unknown =>
  Object.hasOwn(value, 'schema') ? Reflect.get(value, 'schema') : undefined

/** The word of a record: `person` of `person@1`. */
function wordOf(value: object): string | undefined {
  const schema = ownSchema(value)
  return typeof schema === 'string' ? /^([a-z][a-z-]*)@\d+$/.exec(schema)?.[1] : undefined
}

/** An answer that says why it is open is one answer, not a part with fields of its own. */
function whyOf(value: object): Why | undefined {
  const why = Object.hasOwn(value, 'why') ? Reflect.get(value, 'why') : undefined
  return whys.find((one) => one === why)
}
