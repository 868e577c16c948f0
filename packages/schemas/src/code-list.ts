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
export const codeOf = <Code extends string>(list: CodeList<Code>): z.ZodEnum<{ [K in Code]: K }> =>
  z.enum(Object.fromEntries(Object.keys(list.labels).map((code) => [code, code])) as { [K in Code]: K })
