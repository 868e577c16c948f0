import type * as z from 'zod'
import { problemsOf } from './issue.ts'
import { dataOf, textOf } from './json-text.ts'
import { plain } from './plain.ts'
import { pointer } from './pointer.ts'
import { type Problem, problem } from './problem.ts'

/** How much {@link read} takes before it gives up. */
export interface Limits {
  /** Most characters or bytes of a text; 4,000,000 unless told. */
  readonly length?: number
  /** Deepest nesting of lists and objects; 64 unless told. */
  readonly depth?: number
  /** Most values altogether; 500,000 unless told. */
  readonly values?: number
}

/** A record that was read, or what is wrong with it. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const wrong = (found: Problem): Read<never> => ({ ok: false, problems: [found] })

/** What stands in a text or in bytes; a value stays what it is. */
const opened = (input: unknown, limits: { length: number; depth: number }): Read<unknown> => {
  let data = input
  if (data instanceof Uint8Array) {
    const text = textOf(data, limits)
    if ('problem' in text) return wrong(text.problem)
    data = text.value
  }
  if (typeof data === 'string') {
    const parsed = dataOf(data, limits)
    if ('problem' in parsed) return wrong(parsed.problem)
    data = parsed.value
  }
  return data === undefined ? wrong(problem('SCH-101')) : { ok: true, value: data }
}

/**
 * Reads one record from JSON text, from its UTF-8 bytes, or from a value, and checks it against a schema. It trusts
 * nothing and never throws: whatever is wrong comes back as problems, which hold codes and positions, never a value and
 * never the name of an unknown key.
 *
 * @param schema - the schema of the record
 * @param input - JSON text, its bytes (a UTF-8 byte order mark is dropped), or a value of any kind
 * @param limits - how long, how deep and how many, where the defaults do not do
 * @returns the record as a fresh plain object, or the problems
 *
 * @example
 * ```ts
 * import { Person, read } from '@cairn/schemas'
 *
 * read(Person, '{"schema":"person@1","pseudonym":"k7q2-m9xd-4vht"}').ok // => true
 * const wrong = read(Person, { schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht', gender: 'other', nickname: 'x' })
 * wrong.ok ? [] : wrong.problems.map(({ code, path, position }) => [code, path, position]) // => [['SCH-204', '/gender', undefined], ['SCH-201', '', 3]]
 * ```
 */
export const read = <S extends z.ZodType>(schema: S, input: unknown, limits: Limits = {}): Read<z.output<S>> => {
  const { length = 4_000_000, depth = 64, values = 500_000 } = limits
  const data = opened(input, { length, depth })
  if (!data.ok) return data
  const copy = plain(data.value, { depth, values })
  if ('code' in copy) return wrong(problem(copy.code, pointer(schema, copy.steps)))
  const checked = schema.safeParse(copy.value)
  return checked.success
    ? { ok: true, value: checked.data }
    : { ok: false, problems: problemsOf(schema, copy.value, checked.error.issues) }
}
