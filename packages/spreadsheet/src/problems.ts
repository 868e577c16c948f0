import type { TableProblemCode } from './table.ts'

/** What a code says, and what to do next. */
export type ProblemText = { readonly says: string; readonly next: string }

const again = 'Open it in a spreadsheet program, save it as .xlsx under a new name, and try that file.'

/** Every code with its sentence and what to do next. No sentence ever holds a value, a heading or the name of a sheet. */
export const problems: Readonly<Record<TableProblemCode, ProblemText>> = {
  'TAB-001': { says: 'The file holds no rows.', next: 'Check that it is the right file and that it was saved whole.' },
  'TAB-101': {
    says: 'The bytes are no UTF-8; they were read as Windows-1252.',
    next: 'Look at a few names and places with accents. Save the file as "CSV UTF-8" so that nothing has to be guessed.',
  },
  'TAB-102': {
    says: 'A character of this cell could not be read.',
    next: 'Correct the cell, or save the file again as "CSV UTF-8" from the program it comes from.',
  },
  'TAB-103': {
    says: 'This cell holds zero bytes, which were left out.',
    next: 'Save the file again as "CSV UTF-8" from the program it comes from; it may be damaged.',
  },
  'TAB-104': {
    says: 'A quotation mark opened in this cell and never closed: the file may be cut off. What was there is kept.',
    next: 'Check that the file is whole. If it is, look in this row for a quotation mark that has no partner.',
  },
  'TAB-105': {
    says: 'Text follows the closing quotation mark of this cell; it was kept as part of the cell.',
    next: 'Write quotation marks inside a cell twice, or save the file again from a spreadsheet program.',
  },
  'TAB-106': {
    says: 'This cell is longer than the limit; its end was left out.',
    next: 'Look in this row for a quotation mark without a partner, or shorten the text.',
  },
  'TAB-107': {
    says: 'This row is longer than the limit; its end was left out.',
    next: 'Look for missing ends of lines, or for a quotation mark without a partner.',
  },
  'TAB-108': {
    says: 'This row has fewer cells than the row of headings.',
    next: 'Check whether a delimiter is missing, or whether the rest of the row is meant to be empty.',
  },
  'TAB-109': {
    says: 'Something stands in this row beyond the last heading.',
    next: 'Check whether a text that holds the delimiter has lost its quotation marks, a column has no heading, or a title stands above the headings.',
  },
  'TAB-201': {
    says: 'This is no whole .xlsx file: its directory is missing or damaged.',
    next: `Fetch the file again, it may be cut off. ${again}`,
  },
  'TAB-202': {
    says: 'This is an old .xls file, or a workbook with a password; neither is read.',
    next: `Take the password away where there is one. ${again}`,
  },
  'TAB-203': { says: 'A part of the file has a password or is packed in an unknown way.', next: again },
  'TAB-204': { says: 'A part of the workbook is missing.', next: again },
  'TAB-205': {
    says: 'Far more comes out of this file than a table holds; reading stopped here.',
    next: 'Ask where the file comes from. If it is what you expect, save it as CSV.',
  },
  'TAB-206': {
    says: 'A part of the workbook is cut off or is not written as it should be. What was before is kept.',
    next: again,
  },
  'TAB-207': {
    says: 'The file defines entities of its own, which no spreadsheet program writes; reading stopped here.',
    next: `Ask where the file comes from. ${again}`,
  },
  'TAB-208': {
    says: 'The workbook holds more text than the limit; cells that need what is beyond are reported.',
    next: 'Save each sheet as CSV, or divide the workbook.',
  },
  'TAB-209': {
    says: 'A part of the file is damaged. What was read before is kept.',
    next: `Fetch the file again. ${again}`,
  },
  'TAB-301': {
    says: 'This sheet is hidden.',
    next: 'Show it in a spreadsheet program and decide whether it belongs to the data.',
  },
  'TAB-302': {
    says: 'This row is hidden, perhaps by a filter, and perhaps others after it.',
    next: 'Show all rows and decide whether they belong to the data; they are read like the others.',
  },
  'TAB-303': {
    says: 'Columns are hidden here.',
    next: 'Show them and decide whether they belong to the data; they are read like the others.',
  },
  'TAB-304': {
    says: 'Cells are merged here: only the first of them holds something.',
    next: 'Undo the merging and write into each cell what belongs there.',
  },
  'TAB-305': {
    says: 'Cells of the heading are merged: the columns under them have no heading of their own.',
    next: 'Undo the merging and give each column its own heading, in one row.',
  },
  'TAB-306': {
    says: 'This cell is marked as a number or a date and holds something else; it was read as text.',
    next: 'Write the cell again in a spreadsheet program.',
  },
  'TAB-308': {
    says: 'This cell is shown as a date, and its number is no day of the calendar; it was read as a number.',
    next: 'Write the date again, with a year of four digits. Day 60 of the year 1900 never was.',
  },
  'TAB-309': { says: 'This cell refers to a text that the file does not hold.', next: again },
  'TAB-311': {
    says: 'This row or cell does not say where it stands, or stands there twice or out of order.',
    next: again,
  },
}
