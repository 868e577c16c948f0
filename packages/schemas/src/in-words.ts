import type * as z from 'zod'
import { listsOf } from './code-list.ts'
import { unwrap } from './descend.ts'
import { pieceOf, recordOf } from './pieces.ts'

const words: Readonly<Record<string, string>> = {
  age: 'an age, in one of five forms',
  answer: 'an answer: a code, a number, a day, or what is still possible',
  'code-word': 'a word in code',
  country: 'a country, two capital letters',
  day: 'a day, year-month-day',
  'field-path': 'the path of a field',
  instant: 'a day and time with its offset',
  language: 'a language code',
  line: 'one line of text, at most 300 signs',
  moment: 'a day, or a day and time with its offset',
  note: 'free text, at most 2,000 signs',
  pseudonym: 'a random name',
  'record-id': 'a random name of a record',
}

const bounds = (schema: z.core.$ZodType): { readonly least?: number; readonly most?: number } => {
  const checks = ((schema as z.core.$ZodTypes)._zod.def.checks ?? []).map((one) => one._zod.def)
  const ends = (key: 'minimum' | 'maximum') =>
    checks.flatMap((one) => (key in one ? [(one as { minimum?: number; maximum?: number })[key] ?? 0] : []))
  const [least, most] = [ends('minimum'), ends('maximum')]
  return {
    ...(least.length > 0 ? { least: Math.max(...least) } : {}),
    ...(most.length > 0 ? { most: Math.min(...most) } : {}),
  }
}

const numberInWords = (schema: z.core.$ZodType): string => {
  const { isInt, minValue, maxValue } = schema as z.ZodNumber
  const told = (end: number | null): end is number => end !== null && Math.abs(end) < Number.MAX_SAFE_INTEGER
  const range = `${told(minValue) ? ` from ${minValue}` : ''}${told(maxValue) ? ` up to ${maxValue}` : ''}`
  return `a ${isInt ? 'whole ' : ''}number${range}`
}

const sizeInWords = (schema: z.core.$ZodType): string => {
  const { least, most } = bounds(schema)
  const from = least ? `, at least ${least}` : ''
  return `${from}${most === undefined ? '' : `, at most ${most}`}`
}

/**
 * The forms of a value that may take several: each with its name, which is the value of the field that tells the forms
 * apart, or its fields.
 */
export const formsOf = (schema: z.core.$ZodType): readonly (readonly [string, z.core.$ZodType])[] => {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type !== 'union') return []
  const objects = def.options.filter((one) => (unwrap(one) as z.core.$ZodTypes)._zod.def.type === 'object')
  const by = (def as { discriminator?: string }).discriminator
  return objects.map((option): readonly [string, z.core.$ZodType] => {
    const { def: object } = (unwrap(option) as z.core.$ZodTypes)._zod
    const shape = object.type === 'object' ? object.shape : {}
    const told = by === undefined ? undefined : shape[by]
    const values = told && (unwrap(told) as z.core.$ZodTypes)._zod.values
    return [values ? `${by} = ${[...values].join(' or ')}` : `form = ${Object.keys(shape).join('/')}`, option]
  })
}

/** What kind of value a schema takes, in words for somebody who does not write programs. */
export const inWords = (schema: z.core.$ZodType): string => {
  const inner = unwrap(schema) as z.core.$ZodTypes
  const { def } = inner._zod
  const record = recordOf(inner)
  if (record) return `a record ${record}`
  const piece = words[pieceOf(inner) ?? '']
  if (piece) return piece
  switch (def.type) {
    case 'literal':
      return def.values.length > 1 ? `one of: ${def.values.join(', ')}` : `always ${def.values[0]}`
    case 'enum':
      return listsOf(inner).length > 0 ? 'one code' : `one of: ${Object.values(def.entries).join(', ')}`
    case 'string':
      return `text${sizeInWords(inner)}`
    case 'number':
      return numberInWords(inner)
    case 'boolean':
      return 'true or false'
    case 'array':
      return `a list${sizeInWords(inner)}; each entry: ${inWords(def.element)}`
    case 'record':
      return `entries by name; each entry: ${inWords(def.valueType)}`
    case 'union': {
      const parts = [...new Set(def.options.map(inWords))]
      return parts.length === 1 ? `${parts[0]}, in one of ${def.options.length} forms` : parts.join(', or ')
    }
    default:
      return 'several fields'
  }
}

/** Kinds of value that a field has in different forms, as one: fixed words become a choice of words. */
export const together = (kinds: readonly string[]): string => {
  const fixed = kinds.filter((kind) => kind.startsWith('always '))
  if (fixed.length < 2) return kinds.join(', or ')
  const choice = `one of: ${fixed.map((kind) => kind.slice('always '.length)).join(', ')}`
  return [choice, ...kinds.filter((kind) => !fixed.includes(kind))].join(', or ')
}
