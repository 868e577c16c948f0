/**
 * Every problem this package can report about columns, cells and mappings: what it says, what to do next. Sentences are
 * fixed: nothing of a table is ever put into them.
 *
 * @example
 * ```ts
 * import { columnProblems } from '@cairn/adapter-table'
 *
 * columnProblems['COL-203'].says // => 'Day and month of this date could be the other way round.'
 * ```
 */
export const columnProblems = {
  'COL-101': {
    says: 'This column is in neither the mapping nor the record.',
    next: 'Name it in the mapping: where it goes, or that it is left out and why.',
  },
  'COL-102': {
    says: 'A column of the mapping is not in the table.',
    next: 'See under its place in the record which one. Look whether its heading or letter was changed or the column removed, and correct the mapping or the table.',
  },
  'COL-103': {
    says: 'The row of headings is hidden.',
    next: 'Show the row and compare it with what people saw when they typed; then say in the mapping which row counts.',
  },
  'COL-104': {
    says: 'There is a second row of headings below the first.',
    next: 'Nothing was read from it as data. Compare the two rows: where they differ, map the column by its letter.',
  },
  'COL-105': {
    says: 'There are cells in a column without a heading.',
    next: 'Give the column a heading, or map it by its letter. Merged headings leave such columns behind.',
  },
  'COL-106': {
    says: 'Two columns have the same heading.',
    next: 'Map them by their letters, or rename one.',
  },
  'COL-107': {
    says: 'The sheet ended before the row of headings.',
    next: 'Say which sheet and which row of headings to read: in the mapping, or by the options of the command.',
  },
  'COL-108': {
    says: 'The sheet that was asked for is not in the file.',
    next: 'Say which sheet to read, counted from 1: in the mapping, or by the option of the command.',
  },
  'COL-109': {
    says: 'No column of this sheet is known.',
    next: 'Look whether the headings stand in another row, or make a mapping for this table.',
  },
  'COL-110': {
    says: 'There are cells to the right of the last heading.',
    next: 'Look whether a separator or a quote is missing in this row, or give the column a heading.',
  },
  'COL-121': {
    says: 'This column looks as if it holds names, addresses, numbers of telephones, papers or accounts.',
    next: 'Remove it before the file is passed on. Who somebody is belongs in the key store, which lies apart.',
  },
  'COL-122': {
    says: 'Cells of this column look like a telephone number, an e-mail address, an account or a passport.',
    next: 'Take them out of the table. Who somebody is belongs in the key store, which lies apart.',
  },
  'COL-201': {
    says: 'This cell is not one of the codes or labels that the column takes.',
    next: 'Use one of the expected codes, or add the word to the values of this column in the mapping.',
  },
  'COL-202': {
    says: 'This cell is not a date.',
    next: 'Write YYYY-MM-DD, or say in the mapping how dates are written.',
  },
  'COL-203': {
    says: 'Day and month of this date could be the other way round.',
    next: 'Say in the mapping whether dates are day-first or month-first, or write YYYY-MM-DD.',
  },
  'COL-204': {
    says: 'This is a number in a column of dates.',
    next: 'Format the column as dates, or say in the mapping that it holds serial numbers.',
  },
  'COL-205': {
    says: 'The year of this date has two digits.',
    next: 'Write the year in full.',
  },
  'COL-206': {
    says: 'This cell has a time without its offset from UTC, or a time where a day is wanted.',
    next: 'Write the day alone, or an instant with its offset.',
  },
  'COL-207': {
    says: 'This cell is not a number.',
    next: 'Write digits with a point, without separators and without a unit.',
  },
  'COL-208': {
    says: 'This cell is neither yes nor no.',
    next: 'Use yes or no, or say in the mapping which words stand for them.',
  },
  'COL-209': {
    says: 'This cell holds a formula.',
    next: 'Replace it by its value, or say in the mapping that stored results are used.',
  },
  'COL-210': {
    says: 'This cell holds an error of the spreadsheet.',
    next: 'Correct it, or empty it.',
  },
  'COL-211': {
    says: 'This cell says unsure or declined, and the field has no word for it.',
    next: 'Map it to a code that the field has, or say in the mapping that such cells are counted only. It is never a no.',
  },
  'COL-212': {
    says: 'Two columns write different things to the same place.',
    next: 'Fill one of them, or map one of them elsewhere.',
  },
  'COL-213': {
    says: 'This cell is longer than any cell can be read.',
    next: 'Shorten it.',
  },
  'COL-301': {
    says: 'The mapping names a place that the record does not have.',
    next: 'Take a pointer from the list of columns of the record.',
  },
  'COL-302': {
    says: 'The mapping is not valid.',
    next: 'Look at the place given, and compare it with the description of the mapping file.',
  },
  'COL-303': {
    says: 'The mapping is for another record.',
    next: 'Take the mapping that was made for this record.',
  },
} as const

/** The code of a problem with a column, a cell or a mapping. */
export type ColumnProblemCode = keyof typeof columnProblems
