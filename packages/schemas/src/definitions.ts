import type { CodeList } from './code-list.ts'
import { pieces } from './pieces.ts'
import { records } from './records.ts'
import { codesName, mapBelow, PIECE, type PlainSchema, type SchemaForm, schemaAsJson } from './schema-as-json.ts'

/** Schemas by name, which refer to one another by `#/$defs/name`. */
export type Definitions = ReadonlyMap<string, PlainSchema>

/** Where a named schema is found in a file of its own. */
export const inDefs = (name: string): string => `#/$defs/${name}`

const besides = ['title', 'description', 'examples', 'x-sensitivity']
const split = (schema: PlainSchema, notes: boolean): PlainSchema =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && besides.includes(key) === notes))

/** The same text for the same schema, in whatever order its keys were written. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

const nameAt = (schema: PlainSchema): string | undefined => {
  const lists = schema['x-code-lists'] as readonly { id: string }[] | undefined
  return lists ? codesName(lists) : (schema[PIECE] as string | undefined)
}

/** The codes of a list with their labels, or of two. */
const codesOf = (lists: readonly CodeList[], bare: PlainSchema): PlainSchema => ({
  title: lists.map(({ title }) => title).join(' · '),
  description: lists.map(({ says }) => says).join(' '),
  ...bare,
  'x-labels': Object.assign({}, ...lists.map(({ labels }) => labels)),
})

const made = new Map<SchemaForm, Definitions>()

/** Every record, piece and code list of ours, each written once. */
export const definitionsOf = (form: SchemaForm): Definitions => {
  const before = made.get(form)
  if (before) return before
  const met = new Map<string, readonly CodeList[]>()
  const whole = new Map<string, PlainSchema>()
  for (const [name, schema] of Object.entries({ ...pieces, ...records })) {
    whole.set(name, split(schemaAsJson(schema, form, met), false))
  }
  const codes = new Map<string, PlainSchema>()
  /** A place where a named schema stands becomes a reference beside the notes of the place. */
  const refer = (schema: PlainSchema): PlainSchema => {
    const name = nameAt(schema)
    const bare = split(schema, false)
    if (name !== undefined) {
      const lists = met.get(name)
      if (lists && !codes.has(name)) codes.set(name, codesOf(lists, bare))
      if (lists || canonical(whole.get(name)) === canonical(bare)) {
        return { $ref: inDefs(name), ...split(schema, true) }
      }
    }
    const { [PIECE]: _mark, ...rest } = schema
    return mapBelow(rest, refer)
  }
  const named = [...whole].map(([name, { [PIECE]: _mark, ...schema }]): [string, PlainSchema] => [
    name,
    { ...(name in records ? { title: name } : {}), ...mapBelow(schema, refer) },
  ])
  const all = new Map([...named, ...codes].sort(([a], [b]) => (a < b ? -1 : 1)))
  made.set(form, all)
  return all
}

/** The names that a schema refers to, and those that these refer to. */
export const namesIn = (schema: PlainSchema, all: Definitions, found: Set<string> = new Set()): ReadonlySet<string> => {
  const visit = (below: PlainSchema): PlainSchema => {
    const name = below.$ref?.slice(inDefs('').length)
    if (name !== undefined && !found.has(name)) {
      found.add(name)
      namesIn(all.get(name) ?? {}, all, found)
    }
    return mapBelow(below, visit)
  }
  visit(schema)
  return found
}
