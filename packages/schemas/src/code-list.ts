import * as z from 'zod'

/** Where the values of a list come from. */
export interface ListSource {
  /** Title of the document or data standard. */
  readonly title: string
  /** Its version or year. */
  readonly version: string
  /** How we know it: read there, seen in another's account, or our own design. */
  readonly status: 'read-in-source' | 'secondary' | 'house'
}

/** A closed list of codes with a label for each, its version and where it comes from. */
export interface CodeList<Code extends string = string> {
  /** Id of the list. */
  readonly id: string
  /** A few words. */
  readonly title: string
  /** What the list is for, and what it must not be used for. */
  readonly says: string
  /** Goes up by one when a code is added; codes are never renamed or used again. */
  readonly version: number
  /** Where the values come from; the labels are ours. */
  readonly sources: readonly ListSource[]
  /** Each code with its label, in the order in which to show them. */
  readonly labels: Readonly<Record<Code, string>>
}

/**
 * Writes a code list. The compiler keeps the codes, so that a misspelt one does not compile.
 *
 * @param list - id, title, what it is for, version, sources, and the labels by code
 * @returns the same list, frozen
 *
 * @example
 * ```ts
 * import { codeList } from '@cairn/schemas'
 *
 * const doors = codeList({
 *   id: 'doors',
 *   title: 'Doors',
 *   says: 'Which door.',
 *   version: 1,
 *   sources: [{ title: 'ours', version: '1', status: 'house' }],
 *   labels: { front: 'Front door', back: 'Back door' },
 * })
 * doors.labels.front // => 'Front door'
 * ```
 */
export const codeList = <const Code extends string>(list: CodeList<Code>): CodeList<Code> => {
  Object.freeze(list.sources)
  Object.freeze(list.labels)
  return Object.freeze(list)
}

const lists = new WeakMap<object, readonly CodeList[]>()

const enumOf = <Code extends string>(of: readonly CodeList[]): z.ZodEnum<{ [K in Code]: K }> => {
  const codes = of.flatMap((list) => Object.keys(list.labels))
  const schema = z.enum(Object.fromEntries(codes.map((code) => [code, code])) as { [K in Code]: K })
  lists.set(schema._zod.def, of)
  return schema
}

/**
 * The schema of one code of a list.
 *
 * @param list - a code list
 * @returns a zod enum of its codes
 *
 * @example
 * ```ts
 * import { codeOf, needs } from '@cairn/schemas'
 *
 * codeOf(needs).safeParse('accommodation').success // => true
 * ```
 */
export const codeOf = <Code extends string>(list: CodeList<Code>): z.ZodEnum<{ [K in Code]: K }> => enumOf([list])

/**
 * The schema of one code of either of two lists.
 *
 * @param one - a code list
 * @param other - a code list whose codes are others, or mean the same
 * @returns a zod enum of the codes of both
 *
 * @example
 * ```ts
 * import { acts, codeOfEither, needs } from '@cairn/schemas'
 *
 * codeOfEither(needs, acts).safeParse('police-contact').success // => true
 * ```
 */
export const codeOfEither = <One extends string, Other extends string>(
  one: CodeList<One>,
  other: CodeList<Other>,
): z.ZodEnum<{ [K in One | Other]: K }> => enumOf([one, other])

/**
 * The code lists that a schema takes its codes from.
 *
 * @param schema - a schema that {@link codeOf} made, or a field made of it
 * @returns the lists, or none for any other schema
 *
 * @example
 * ```ts
 * import { listsOf, Needs } from '@cairn/schemas'
 *
 * listsOf(Needs.shape.needs.element.shape.need).map(({ id }) => id) // => ['needs']
 * ```
 */
export const listsOf = (schema: z.core.$ZodType): readonly CodeList[] => lists.get(schema._zod.def) ?? []
