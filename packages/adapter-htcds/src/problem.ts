import type { HtcdsField } from './fields.ts'

/**
 * Every problem this package can report: what it says, and what to do next. Sentences are fixed; nothing of a file is ever
 * put into them.
 *
 * @example
 * ```ts
 * import { problems } from '@cairn/adapter-htcds'
 *
 * problems['HTC-202'].says // => 'The day can be read in two ways.'
 * ```
 */
export const problems: Readonly<Record<HtcdsProblemCode, { readonly says: string; readonly next: string }>> = {
  'HTC-101': {
    says: 'This is neither a table nor a record.',
    next: 'Give rows of a table, or objects with HTCDS names.',
  },
  'HTC-102': {
    says: 'No heading of HTCDS was found.',
    next: 'Give the table with its row of machine names, or of the labels of the toolkit.',
  },
  'HTC-103': {
    says: 'The two header rows disagree here. The label was followed.',
    next: 'Check a few cells of this column; the workbook of the toolkit mixes up its address columns.',
  },
  'HTC-104': { says: 'This column or key is not of HTCDS.', next: 'Map it by hand, or leave it out.' },
  'HTC-105': {
    says: 'Two columns or keys have the same meaning, and nothing tells them apart.',
    next: 'Add the row of machine names, or remove one of them.',
  },
  'HTC-106': { says: 'This sheet was not read: another one was.', next: 'Give it alone if it holds records.' },
  'HTC-107': { says: 'A value is not plain data.', next: 'Use text, numbers, true or false, and lists of them.' },
  'HTC-108': {
    says: 'A cell stands to the right of the last heading. It stays beside the record.',
    next: 'Look whether a separator or a quote is missing in this row: then other cells stand under the wrong heading.',
  },
  'HTC-109': {
    says: 'This is a form with its questions, and holds no records.',
    next: 'Give what was collected with it: download the submissions as CSV or XLSX.',
  },
  'HTC-201': {
    says: 'The value is not in the list. It stays beside the record.',
    next: 'Use a code of the list or its label.',
  },
  'HTC-202': {
    says: 'The day can be read in two ways.',
    next: 'Say whether days or months come first, and read again.',
  },
  'HTC-203': { says: 'This is not a day.', next: 'Write year-month-day, as in 2026-03-01.' },
  'HTC-204': {
    says: 'The day stood there as a bare number.',
    next: 'Check one day by eye: files made on old Macs count from 1904.',
  },
  'HTC-205': {
    says: 'There are several values where the standard takes one.',
    next: 'Keep one, or accept that a strict program takes none.',
  },
  'HTC-206': {
    says: 'One box stands for seven questions. No consent was made of it.',
    next: 'Ask the person again, purpose by purpose.',
  },
  'HTC-207': {
    says: 'A status stands here without who decided and when. No decision was made of it.',
    next: 'Find the decision, and give its day and stage; otherwise leave it.',
  },
  'HTC-208': {
    says: 'A referral stands here without what it was for. No referral was made of it.',
    next: 'Say for which needs, or enter it by hand.',
  },
  'HTC-209': { says: 'This is not a number that fits.', next: 'Give whole years or a count.' },
  'HTC-210': { says: 'The cell holds an error of the spreadsheet.', next: 'Repair the formula.' },
  'HTC-211': { says: 'This is not a language code.', next: 'Use two or three letters of ISO 639.' },
  'HTC-212': {
    says: 'A value of an older version joins several of ours. They stay together.',
    next: 'Nothing; ask the person if it matters which.',
  },
  'HTC-213': { says: 'This is neither yes nor no.', next: 'Use TRUE or FALSE.' },
  'HTC-214': {
    says: 'The record that came of it does not hold together.',
    next: 'Everything stays beside; report this to the keepers of the library.',
  },
  'HTC-215': { says: 'There was no random name to give.', next: 'Let `fresh` give a new pseudonym each time.' },
  'HTC-216': {
    says: 'The body that was named is not the one in the file.',
    next: 'Check who decided; no decision was made of it.',
  },
  'HTC-301': { says: 'This is not a case.', next: 'Give a record case@1.' },
  'HTC-302': {
    says: 'A purpose, a recipient, consents, the fields that are needed and the day have to be given.',
    next: 'Give all five, or ask for an own backup in so many words.',
  },
  'HTC-303': {
    says: 'There is no consent that covers this for this purpose and recipient.',
    next: 'Ask the person; nothing was written.',
  },
  'HTC-304': {
    says: 'A status without a decision in the record was not written.',
    next: 'Enter the decision with body and day first.',
  },
  'HTC-305': {
    says: 'The person may be a child, or it is not known. Whose yes is needed depends on the place.',
    next: 'Decide it with the package on referral, and give its answer as `mayTell`.',
  },
}

/** Code of a problem. */
export type HtcdsProblemCode =
  | 'HTC-101'
  | 'HTC-102'
  | 'HTC-103'
  | 'HTC-104'
  | 'HTC-105'
  | 'HTC-106'
  | 'HTC-107'
  | 'HTC-108'
  | 'HTC-109'
  | 'HTC-201'
  | 'HTC-202'
  | 'HTC-203'
  | 'HTC-204'
  | 'HTC-205'
  | 'HTC-206'
  | 'HTC-207'
  | 'HTC-208'
  | 'HTC-209'
  | 'HTC-210'
  | 'HTC-211'
  | 'HTC-212'
  | 'HTC-213'
  | 'HTC-214'
  | 'HTC-215'
  | 'HTC-216'
  | 'HTC-301'
  | 'HTC-302'
  | 'HTC-303'
  | 'HTC-304'
  | 'HTC-305'

/** What is wrong, by code and position; never a value, a heading of the user's own, or the name of a sheet. */
export type HtcdsProblem = {
  readonly code: HtcdsProblemCode
  /** The sheet, from 1. */
  readonly sheet?: number
  /** The row as the spreadsheet shows it. */
  readonly row?: number
  /** The column, from 1. */
  readonly column?: number
  /** The position in a list of objects, from 0. */
  readonly item?: number
  /** The field of HTCDS: public vocabulary. */
  readonly field?: HtcdsField
}
