import type { RecordName } from '@cairn/schemas'

/** How dates are written. Without a word about it, a date that could be read in two ways is a finding. */
export type DateOrder = 'iso' | 'day-first' | 'month-first' | 'excel-serial' | 'excel-serial-1904'

/** Why a column is not read. */
export type LeaveOutWhy = 'identity' | 'no-field' | 'merged-elsewhere' | 'computed' | 'not-needed'

/** Anything that JSON holds. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** One column of a mapping; `heading` or `letter` says which. */
export type MappedColumn = {
  /** The heading as it stands in the table. */
  readonly heading?: string | undefined
  /** The letter of the column, where there is no heading or two are the same. */
  readonly letter?: string | undefined
  /** JSON pointer into the record; `-` stands for a new entry of a list, as in `/control/-/answer`. */
  readonly to: string
  /** What else the new entry holds. */
  readonly with?: { readonly [key: string]: Json } | undefined
  /** What a cell means. Cells are compared without case and without spaces around. */
  readonly values?: readonly { readonly cell: string; readonly is: Json }[] | undefined
  /** Only the values given are taken, no code, label or word beside them. */
  readonly onlyValues?: boolean | undefined
  readonly dates?: DateOrder | undefined
  /** Between several values in one cell. */
  readonly separator?: string | undefined
  /** Several values in one cell make an entry each. */
  readonly split?: boolean | undefined
  /** Unsure, declined and not asked where the field has no word for them: a finding, or counted only. */
  readonly open?: 'finding' | 'count' | undefined
  /** It need not be in the table. */
  readonly mayBeMissing?: boolean | undefined
}

/** A column that is not read; `heading` or `letter` says which. */
export type LeftOutColumn = {
  readonly heading?: string | undefined
  readonly letter?: string | undefined
  readonly why: LeaveOutWhy
}

/** The five answers, and what people write for them beside the codes themselves. An empty cell is none of them. */
export type AnswerWords = {
  readonly yes?: readonly string[] | undefined
  readonly no?: readonly string[] | undefined
  readonly unsure?: readonly string[] | undefined
  readonly declined?: readonly string[] | undefined
  readonly 'not-asked'?: readonly string[] | undefined
}

/** What a mapping must say. */
export type MappingSaid = {
  readonly schema: 'mapping@1'
  readonly record: RecordName
  readonly title?: string | undefined
  readonly says?: string | undefined
  /** Where the meaning of the columns was read. */
  readonly sources?: readonly { readonly title: string; readonly status: string; readonly url?: string | undefined }[]
  /** Which sheet, from 1; the first that is not hidden unless told. */
  readonly sheet?: number | undefined
  readonly dates?: DateOrder | undefined
  readonly words?: AnswerWords | undefined
  readonly columns: readonly MappedColumn[]
}

/** What a mapping may leave to its defaults. */
export type MappingDefaults = {
  /** From 1; 1 unless told. */
  readonly headingRow: number
  /** What to do with a formula; a finding unless told. Nothing is ever computed. */
  readonly formulas: 'finding' | 'use-stored'
  /** Between several values in one cell; a semicolon unless told. */
  readonly separator: string
  /** Machine headings of ours are taken without being named; not unless told. */
  readonly own: boolean
  /** Values of every record. */
  readonly constants: readonly { readonly to: string; readonly is: Json }[]
  readonly leaveOut: readonly LeftOutColumn[]
}

/** A mapping with every default filled in. */
export type Mapping = MappingSaid & MappingDefaults

/** A mapping as it stands in a file. */
export type MappingInput = MappingSaid & Partial<MappingDefaults>
