import { freeze } from './freeze.ts'

/**
 * How far somebody got to the text behind a statement: the source (or a faithful copy) was read; it was seen only in
 * another's account; it is a number from another field; it is our own design, published by nobody.
 */
export type Status = 'read-in-source' | 'secondary' | 'borrowed' | 'house'

/** What sort of document a source is. Law and Movement policy bind in different ways and are never merged. */
export type SourceKind = 'law' | 'movement-policy' | 'guidance' | 'instrument' | 'research' | 'house'

/** A place in a document: what a reason, a rule or a sign rests on. */
export type Citation = {
  /** Id of the source. */
  readonly source: string
  /** Title of the source as a reader would look it up. */
  readonly title: string
  /** Article, section, page or step. */
  readonly pin: string
  /** What sort of document it is. */
  readonly kind: SourceKind
}

/** At least one citation: a rule without a source does not compile. */
export type Citations = readonly [Citation, ...Citation[]]

/** What is known of a document, once; everything else points at it. */
export type SourceRecord = {
  /** Stable kebab-case id. */
  readonly id: string
  /** Full title. */
  readonly title: string
  /** Who published it. */
  readonly publisher: string
  /** Year of the edition cited; left out where none was noted. The year of reading is no year of a document. */
  readonly year?: number
  /** What sort of document it is. */
  readonly kind: SourceKind
  /** What may be done with its text; facts carry over, wording does not. */
  readonly licence: string
  /** Day (`YYYY-MM-DD`) somebody read the source or a faithful copy, or `none yet`. */
  readonly read: string
  /** What a reader should know about the copy that was read. */
  readonly note?: string
}

/** A document that can be cited. */
export type Source = SourceRecord & {
  /** A citation of one place in this document. */
  readonly at: (pin: string) => Citation
}

/**
 * Defines a document once, so that rules cite it by pin-point.
 *
 * @param record - what is known of the document
 * @returns the record with `at(pin)`
 *
 * @example
 * ```ts
 * import { source } from '@cairn/engine'
 *
 * const guide = source({
 *   id: 'example-guide', title: 'Example guide', publisher: 'Nobody', year: 2026,
 *   kind: 'guidance', licence: 'invented', read: 'none yet',
 * })
 * guide.at('p. 20').pin // => 'p. 20'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function source(record: SourceRecord): Source {
  const { id, title, kind } = record
  return freeze({ ...record, at: (pin: string): Citation => freeze({ source: id, title, pin, kind }) })
}

const strongest: readonly Status[] = ['read-in-source', 'secondary', 'borrowed', 'house']

/**
 * The weakest of several statuses: what a statement that rests on all of them may claim.
 *
 * @param all - statuses, at least one
 * @returns the one that claims least
 *
 * @example
 * ```ts
 * import { weakest } from '@cairn/engine'
 *
 * weakest(['read-in-source', 'house', 'secondary']) // => 'house'
 * ```
 */
export function weakest(all: readonly Status[]): Status {
  return strongest[Math.max(...all.map((status) => strongest.indexOf(status)))] ?? 'house'
}
