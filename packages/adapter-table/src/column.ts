import type { Sensitivity } from '@cairn/schemas'
import type { LeafKind } from './leaf-kind.ts'

/** One question of an instrument as plain data, for a column of its own. */
export type FactColumn = {
  /** Id of the fact. */
  readonly id: string
  /** The question in words. */
  readonly says?: string
  /** Values of a closed list. */
  readonly values?: readonly string[]
  /** What an answer is where there is no closed list: yes or no unless told. `any` takes whatever an answer may be. */
  readonly takes?: 'yes-no' | 'number' | 'date' | 'any'
}

/** One column of a table: what it is called and where in a record its cells go. */
export type Column = {
  /** JSON pointer into the record, with positions from 0. */
  readonly pointer: string
  /** Stable machine heading: names on the way with positions from 1, as in `needs.1.need`. */
  readonly heading: string
  /** A few words for people. */
  readonly title: string
  /** What belongs in it, and how an empty cell reads. */
  readonly description: string
  /** `always`, or only where another column of the same entry is filled, or never. */
  readonly required: 'always' | 'with-its-group' | 'never'
  /** What a cell holds; `none` marks an empty list: asked, and there was none. */
  readonly kind: LeafKind | 'none'
  /** Several values in one cell, with a separator between. */
  readonly list: boolean
  /** Beside its codes, what an answer may be. */
  readonly takes?: 'yes-no' | 'choice' | 'number' | 'date' | 'any'
  /** A word that may stand in place of a list. */
  readonly alone?: readonly string[]
  /** The closed list of a coded column. */
  readonly codes?: readonly { readonly code: string; readonly label: string }[]
  readonly sensitivity: Sensitivity
  /** An invented value, as it stands in a cell. */
  readonly example: string
}

/** The mark of an empty list: it was asked, and there was none. No code can be written like this. */
export const NONE = '(none)'
