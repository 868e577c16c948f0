import { type AnyRecord, schemaFor } from '@cairn/schemas'
import { cellsOf } from './cells-of.ts'
import { rootSpot, type Spot } from './spot.ts'
import { textOfValue } from './text-of-value.ts'

/** Where a row is. */
export type RowPlace = { readonly sheet: number; readonly row: number }

/** Why a row may be there twice: the same random name, or the same codes, days and numbers throughout. */
export type SameWhy = 'same-name' | 'same-codes'

/** Finds rows that may be there twice, as they come. */
export type Duplicates = {
  /** The first row that this one looks like, and why; nothing where there is none. */
  readonly seen: (record: AnyRecord, place: RowPlace) => { readonly as: RowPlace; readonly why: SameWhy } | undefined
  /** False where there were more rows than are kept, so that some may not have been found. */
  readonly complete: () => boolean
}

/** Two numbers of 26 bits that depend on the salt: for looking up in memory only, never handed out. */
const keyOf = (text: string, salt: Uint32Array): number => {
  let [one, two] = [salt[0] ?? 1, salt[1] ?? 2]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x85ebca6b)
    two = Math.imul(two ^ code, 0xc2b2ae35)
    one ^= two >>> 15
    two ^= one >>> 13
  }
  one = Math.imul(one ^ (one >>> 16), salt[2] ?? 0x45d9f3b)
  two = Math.imul(two ^ (two >>> 16), salt[3] ?? 0x45d9f3b)
  return (one >>> 6) * 67_108_864 + (two >>> 6)
}

/** Records of which there is one for each person. Of others there is one for each conversation, and each has an id. */
const once = new Set(['person@1', 'case@1'])
const coded = new Set(['code', 'date', 'moment', 'number', 'boolean', 'word', 'answer'])

/**
 * Finds rows that may be there twice, without knowing who anybody is: rows with the same random name, and rows of which
 * all codes, days and numbers are the same. Free text is not looked at. Nothing that could be compared with anything else
 * leaves the memory: what is kept depends on a random salt, and only positions come out.
 *
 * @param salt - four random numbers of this run, as `crypto.getRandomValues(new Uint32Array(4))` gives them
 * @param options - `most`: how many rows are kept, 1,000,000 unless told; `least`: how many coded values a row must have for
 *   being the same to mean something, 5 unless told
 * @returns what to ask with each record
 *
 * @example
 * ```ts
 * import { duplicates } from '@cairn/adapter-table'
 *
 * const { seen } = duplicates(new Uint32Array([5, 6, 7, 8]))
 * const person = { schema: 'person@1' as const, pseudonym: 'k7q2-m9xd-4vht' }
 * seen(person, { sheet: 1, row: 2 }) // => undefined
 * seen(person, { sheet: 1, row: 9 }) // => { as: { sheet: 1, row: 2 }, why: 'same-name' }
 * ```
 */
export const duplicates = (
  salt: Uint32Array,
  options: { readonly most?: number; readonly least?: number } = {},
): Duplicates => {
  const { most = 1_000_000, least = 5 } = options
  const [names, contents] = [new Map<number, number>(), new Map<number, number>()]
  const roots = new Map<string, Spot>()
  let all = true
  const first = (known: Map<number, number>, text: string, { sheet, row }: RowPlace): RowPlace | undefined => {
    const key = keyOf(text, salt)
    const before = known.get(key)
    if (before !== undefined) return { sheet: Math.floor(before / 2_097_152), row: before % 2_097_152 }
    if (known.size < most) known.set(key, sheet * 2_097_152 + row)
    else all = false
    return undefined
  }
  const seen: Duplicates['seen'] = (record, place) => {
    const schema = schemaFor(record.schema)
    if (!schema) return undefined
    const root = roots.get(record.schema) ?? rootSpot(schema)
    roots.set(record.schema, root)
    const facts = record.schema === 'answers@1' ? Object.keys(record.answers).map((id) => ({ id })) : []
    const values: string[] = []
    let name: string | undefined
    cellsOf(root, record, facts, {
      without: () => undefined,
      cell: ({ column, value }) => {
        if (column.pointer === (once.has(record.schema) ? '/pseudonym' : '/id')) name = String(value)
        if (coded.has(column.kind)) values.push(`${column.heading}=${textOfValue(value, ';')}`)
      },
    })
    const named = name === undefined ? undefined : first(names, `${record.schema} ${name}`, place)
    const alike =
      values.length < least ? undefined : first(contents, `${record.schema}\n${values.sort().join('\n')}`, place)
    if (named) return { as: named, why: 'same-name' }
    return alike && { as: alike, why: 'same-codes' }
  }
  return { seen, complete: () => all }
}
