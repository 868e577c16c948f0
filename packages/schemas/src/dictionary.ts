import type * as z from 'zod'
import { type CodeList, listsOf } from './code-list.ts'
import { unwrap } from './descend.ts'
import { type FieldNote, noteOf } from './field.ts'
import { formsOf, inWords, together } from './in-words.ts'
import { allRulesOf } from './listing.ts'
import { recordOf } from './pieces.ts'
import type { Sensitivity } from './sensitivity.ts'

export * from './dictionary-csv.ts'
export * from './dictionary-page.ts'
export * from './rules-page.ts'

/** One line of the data dictionary: one field of one record. */
export interface DictionaryLine {
  /** The word in the schema line of the record. */
  readonly record: string
  /** Names on the way, `*` for every position of a list and every key of a map. */
  readonly path: string
  /** A few words, as a column heading would have it. */
  readonly title: string
  /** What belongs in the field and what does not, and how its absence reads. */
  readonly description: string
  /** What kind of value, in plain words. */
  readonly type: string
  /** Whether the field must be there where what is around it is there. */
  readonly required: boolean
  /** The forms of what is around it that have the field, where not all have it. */
  readonly only: readonly string[]
  /** The code lists the value comes from. */
  readonly lists: readonly CodeList[]
  /** How much harm the value can do in the wrong hands. */
  readonly sensitivity: Sensitivity
  /** An invented value. */
  readonly example: unknown
  /** Ids of the rules over several fields that look at it. */
  readonly rules: readonly string[]
}

interface Seen {
  readonly path: string
  readonly note: FieldNote
  readonly types: Set<string>
  readonly only: Set<string>
  readonly lists: Set<CodeList>
  required: boolean
  of: number | undefined
  inside: ReadonlySet<string> | undefined
}

/** One of how many forms. */
interface Only {
  readonly form: string
  readonly of: number
}

/** The code lists of a value, of the entries of a list of values, or of the forms of a value. */
const listsIn = (schema: z.core.$ZodType): readonly CodeList[] => {
  const inner = unwrap(schema) as z.core.$ZodTypes
  const { def } = inner._zod
  return def.type === 'array' ? listsIn(def.element) : listsOf(inner)
}

/** The rules of a record that stands in a field, or of those in its list; nothing where none does. */
const rulesInside = (schema: z.core.$ZodType): ReadonlySet<string> | undefined => {
  const inner = unwrap(schema) as z.core.$ZodTypes
  const { def } = inner._zod
  if (def.type === 'array') return rulesInside(def.element)
  return recordOf(inner) && new Set(allRulesOf(inner).map(({ id }) => id))
}

/** A rule looks at a field when it names the field or every entry of it. */
const names = (paths: readonly string[], path: string): boolean =>
  paths.some((one) => one === path || one === `${path}/*`)

const fieldsOfRecord = (schema: z.core.$ZodType): Iterable<Seen> => {
  const found = new Map<string, Seen>()
  const visit = (place: z.core.$ZodType, path: string, only: Only | undefined): void => {
    const inner = unwrap(place) as z.core.$ZodTypes
    const { def } = inner._zod
    if (path !== '' && recordOf(inner)) return
    if (def.type === 'array') visit(def.element, `${path}/*`, undefined)
    if (def.type === 'record') visit(def.valueType, `${path}/*`, undefined)
    if (def.type === 'union') {
      const forms = formsOf(inner)
      for (const [form, option] of forms) visit(option, path, forms.length > 1 ? { form, of: forms.length } : undefined)
    }
    if (def.type !== 'object') return
    for (const [key, field] of Object.entries(def.shape)) {
      const below = `${path}/${key}`
      const note = noteOf(field)
      if (note) {
        const seen = found.get(below) ?? {
          path: below,
          note,
          types: new Set(),
          only: new Set(),
          lists: new Set(),
          required: true,
          of: undefined,
          inside: rulesInside(field),
        }
        seen.types.add(inWords(field))
        if (only) seen.only.add(only.form)
        seen.of = only?.of
        for (const list of listsIn(field)) seen.lists.add(list)
        if (field._zod.optin !== undefined) seen.required = false
        found.set(below, seen)
      }
      visit(field, below, undefined)
    }
  }
  visit(schema, '', undefined)
  return found.values()
}

/**
 * The data dictionary of records: one line for each field. What is a record of its own inside another record is one
 * line, and has its fields at its own place.
 *
 * @param records - schemas by the word in their schema line
 * @returns the lines, in the order of the records and of their fields
 *
 * @example
 * ```ts
 * import { Needs } from '@cairn/schemas'
 * import { dictionaryOf } from '@cairn/schemas/dictionary'
 *
 * const line = dictionaryOf({ 'needs@1': Needs }).find(({ path }) => path === '/needs/*' + '/urgency')
 * line?.type // => 'one code'
 * line?.lists.map(({ id }) => id) // => ['urgencies']
 * line?.rules // => ['needs/urgency-of-a-need']
 * ```
 */
export const dictionaryOf = (records: Readonly<Record<string, z.core.$ZodType>>): readonly DictionaryLine[] =>
  Object.entries(records).flatMap(([record, schema]) => {
    const rules = allRulesOf(schema)
    return [...fieldsOfRecord(schema)].map(({ path, note, types, only, of, inside, lists, required }) => ({
      record,
      path,
      title: note.title,
      description: note.description,
      type: together([...types]),
      required,
      only: only.size === of ? [] : [...only],
      lists: [...lists],
      sensitivity: note.sensitivity,
      example: note.example,
      rules: [
        ...new Set(
          rules.flatMap(({ id, paths }) => {
            const below = inside && !inside.has(id) && paths.some((one) => one.startsWith(`${path}/`))
            return below || names(paths, path) ? [id] : []
          }),
        ),
      ],
    }))
  })
