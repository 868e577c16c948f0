import type { ProblemCode } from '../problem.ts'
import type { Terminal } from '../terminal.ts'
import type { KeyStore } from './key-store.ts'
import type { KnownIds } from './known-ids.ts'

/** How many records were written, and how many ids were replaced in them. */
export type Counts = { records: number; renamed: number }

/** A place of a file, as it is told. */
export type Place = {
  readonly record?: number
  readonly line?: number
  readonly row?: number
  readonly letter?: string
}

/** What is renamed in a file, and where it goes. A file is gone through twice: for its ids, and to write it. */
export type Work = {
  /** Headings or letters of columns. */
  readonly columns: readonly string[]
  /** In which row the headings are, from 1. */
  readonly headingRow: number
  /** Which sheet of a workbook; the first that is not hidden unless told. */
  readonly sheet: number | undefined
  /** JSON pointers, `*` for every entry. */
  readonly pointers: readonly string[]
  readonly keys: KeyStore
  /** The name that stands for an id from now on. */
  readonly rename: (id: string, where: Place, how?: { readonly isNumber: boolean }) => string
  readonly write: (text: string) => void
  readonly counts: Counts
  /** The ids that are looked for in all texts; none the first time, when the later ones are not known yet. */
  readonly known?: KnownIds
  /** Something to look at: an id that is still inside a text, or what a workbook hides. */
  readonly found: (code: ProblemCode, where: Place) => void
  readonly terminal: Terminal
}
