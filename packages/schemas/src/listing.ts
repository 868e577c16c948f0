import type * as z from 'zod'
import { type RuleListing, rulesOf } from './cross-rule.ts'
import { unwrap } from './descend.ts'
import { type FieldNote, noteOf } from './field.ts'

/** One field of a record, as documents, redaction and consents see it. */
export interface FieldListing {
  /** Names on the way, `*` for every position of a list. */
  readonly path: string
  /** Title, description, sensitivity, example. */
  readonly note: FieldNote
  /** Whether the field must be there where the object around it is. */
  readonly required: boolean
}

interface Visit {
  readonly path: string
  readonly schema: z.core.$ZodType
}

/** The places directly below a schema: fields by name, the entries of a list by `*`; unions give those of each form. */
const below = ({ path, schema }: Visit): readonly Visit[] => {
  const inner = unwrap(schema) as z.core.$ZodTypes
  const { def } = inner._zod
  if (def.type === 'object') {
    return Object.entries(def.shape).map(([key, field]) => ({ path: `${path}/${key}`, schema: field }))
  }
  if (def.type === 'array') return below({ path: `${path}/*`, schema: def.element })
  if (def.type === 'record') return below({ path: `${path}/*`, schema: def.valueType })
  if (def.type === 'union') return def.options.flatMap((option) => below({ path, schema: option }))
  return []
}

/**
 * Every field of a record, from the top down. Where a field takes several forms, the fields of each are listed; a path
 * that occurs in several is listed once.
 *
 * @param schema - the schema of a record
 * @returns path, note, and whether it is required
 *
 * @example
 * ```ts
 * import { fieldsOf, Person } from '@cairn/schemas'
 *
 * fieldsOf(Person).find(({ path }) => path === '/dependants/*' + '/where')?.note.sensitivity // => 'top'
 * ```
 */
export const fieldsOf = (schema: z.core.$ZodType): readonly FieldListing[] => {
  const found = new Map<string, FieldListing>()
  const visit = (place: Visit): void => {
    for (const next of below(place)) {
      const note = noteOf(next.schema)
      if (note && !found.has(next.path)) {
        found.set(next.path, { path: next.path, note, required: next.schema._zod.optin === undefined })
      }
      visit(next)
    }
  }
  visit({ path: '', schema })
  return [...found.values()]
}

/**
 * Every cross-field rule of a record and of the records inside it, for people who only have JSON Schema.
 *
 * @param schema - the schema of a record
 * @returns id, sentence and paths, with the paths counted from the record given
 *
 * @example
 * ```ts
 * import { allRulesOf, Case } from '@cairn/schemas'
 *
 * allRulesOf(Case).some(({ id, paths }) => id === 'answers/refusal-stays' && paths[0] === '/answers/*' + '/answers/*') // => true
 * ```
 */
export const allRulesOf = (schema: z.core.$ZodType): readonly RuleListing[] => {
  const found: RuleListing[] = []
  const visit = (place: Visit): void => {
    const inner = unwrap(place.schema) as z.core.$ZodTypes
    const { def } = inner._zod
    if (def.type === 'array') visit({ path: `${place.path}/*`, schema: def.element })
    if (def.type === 'record') visit({ path: `${place.path}/*`, schema: def.valueType })
    if (def.type === 'union') for (const option of def.options) visit({ path: place.path, schema: option })
    for (const { id, says, paths } of rulesOf(inner)) {
      found.push({ id, says, paths: paths.map((path) => `${place.path}${path}`) })
    }
    for (const next of def.type === 'object' ? below(place) : []) visit(next)
  }
  visit({ path: '', schema })
  return found
}
