/** What the command itself can report: why it could not run (0..), and what a file has beside its records (1..). */
export const own = {
  'CLI-001': { says: 'There is no such file.', next: 'Check the name; it is read from where you stand.' },
  'CLI-002': { says: 'The file cannot be read.', next: 'Check that it is a file, and that you may read it.' },
  'CLI-003': {
    says: 'This format is not read.',
    next: 'Give CSV, XLSX, JSON (one record or a list) or NDJSON (one a line).',
  },
  'CLI-004': { says: 'There are no rules under this id.', next: 'Leave --instrument out, or see --help for the ids.' },
  'CLI-005': {
    says: 'The folder for sheets lies inside a repository.',
    next: 'Sheets are about people: name a folder that is never shared.',
  },
  'CLI-006': { says: 'The folder for sheets is not empty.', next: 'Name a new folder, so that no two people mix.' },
  'CLI-007': { says: 'Others may open the folder for sheets.', next: 'Name a new folder, or close it: chmod 700.' },
  'CLI-008': {
    says: 'A sheet could not be written.',
    next: 'Check that there is space, and that you may write there.',
  },
  'CLI-009': { says: 'Standard input can be read once.', next: 'Name - once.' },
  'CLI-010': { says: 'The counts do not add up, which is a fault of this program.', next: 'Please report it.' },
  'CLI-011': { says: 'This program failed.', next: 'Please report the places below; no record is in them.' },
  'CLI-012': {
    says: 'The directory or the record of the organisation is no JSON.',
    next: 'Name a file with one JSON list of service@1, or with one society@1.',
  },
  'CLI-013': {
    says: 'The directory holds an entry that is no service.',
    next: 'Check it: cairn validate says which. A directory with gaps is not used.',
  },
  'CLI-014': {
    says: 'The place is no code of a country, so no law could be looked up for it.',
    next: 'Give two capital letters of ISO 3166, as in PT (the United Kingdom is GB, Greece is GR), or a part: GB-SCT.',
  },
  'CLI-015': {
    says: 'The record of the organisation is none.',
    next: 'Check it: cairn validate says what is wrong.',
  },
  'CLI-016': { says: 'There is no such record.', next: 'Give the word of a schema line, as in person@1.' },
  'CLI-017': { says: 'The mapping cannot be used.', next: 'Correct it at the places below, or make one: cairn map.' },
  'CLI-018': {
    says: 'What a row of this table is cannot be told.',
    next: 'Give --schema with the record that a row is, or --mapping with a mapping; cairn map makes one.',
  },
  'CLI-019': {
    says: 'Two reports cannot both go to standard output.',
    next: 'Give an --output after each --format but one.',
  },
  'CLI-020': {
    says: 'A file that is to be written is read too, or is named twice.',
    next: 'Name another file.',
  },
  'CLI-021': {
    says: 'A file could not be written.',
    next: 'Check that there is space, that you may write there, and that no file stands where its folder should be.',
  },
  'CLI-022': {
    says: 'This command asks questions, and nobody is there to answer.',
    next: 'Run it in a terminal, or give --accept-proposals and go through the file afterwards.',
  },
  'CLI-023': { says: 'There is a file of this name already.', next: 'Name a new one: nothing is written over.' },
  'CLI-024': {
    says: 'The keys would lie beside the records.',
    next: 'Name a folder for the keys that is neither that of the output nor inside it.',
  },
  'CLI-025': {
    says: 'The keys or the records would lie inside a repository.',
    next: 'Name a folder that is never shared.',
  },
  'CLI-026': { says: 'Others may open the file of keys.', next: 'Close it: chmod 600.' },
  'CLI-027': {
    says: 'The file of keys is none.',
    next: 'Name the file that an earlier run wrote, or a new one.',
  },
  'CLI-028': {
    says: 'A column or place that is to be renamed is not in the file, or stands there twice.',
    next: 'Check --column and --pointer. Where a title stands above the headings, say in which row they are: --heading-row.',
  },
  'CLI-029': { says: 'This is written as a spreadsheet.', next: 'Let its name end in .xlsx or .csv.' },
  'CLI-030': {
    says: 'What is to be renamed was not said, or does not fit the file.',
    next: 'Give --column for a table, or --pointer for JSON.',
  },
  'CLI-031': {
    says: 'The file cannot be read to its end, so nothing was written.',
    next: 'Correct the places below first.',
  },
  'CLI-032': { says: 'You stopped before the end.', next: 'Nothing was written. Begin again when you like.' },
  'CLI-033': {
    says: 'The table has no row of headings where one is expected.',
    next: 'Say which row and which sheet: --heading-row, --sheet.',
  },
  'CLI-034': {
    says: 'No workbook is written: of one that is read, a sheet goes into a CSV.',
    next: 'Let the name after --output end in .csv, or in .json or .ndjson for records of JSON.',
  },
  'CLI-035': {
    says: 'This is no version of a rulebook.',
    next: 'Name a file that was written at a release, or say installed.',
  },
  'CLI-036': { says: 'The folder for the book is not empty.', next: 'Name a new folder.' },
  'CLI-037': {
    says: 'A number is too long to be read and written back as it is.',
    next: 'Write it as a text, in quotation marks; an id is no number.',
  },
  'CLI-038': {
    says: 'The rulebook has nothing under this id.',
    next: 'See whether one of the ids below is meant, if any is near; the book of rules lists them all: cairn book FOLDER.',
  },
  'CLI-039': {
    says: 'In place of ids a spreadsheet has left numbers like 2.6E+17, 15 digits and zeros, or signs like #### and #N/A: several people could become one.',
    next: 'Where the ids are still whole, format the column as text and export again. Where long ids end with zeros by themselves, give --whole-ids.',
  },
  'CLI-040': {
    says: 'Standard input, or a pipe, is too long to be read twice, for the ids and to write them.',
    next: 'Write it to a file, and name that.',
  },
  'CLI-041': {
    says: 'The file was written to while it was read, so nothing was written.',
    next: 'Wait until nobody writes to it, and begin again.',
  },
  'CLI-042': { says: 'There are no words to translate under this id.', next: 'Name one of those below.' },
  'CLI-043': {
    says: 'The earlier translation has something wrong in it.',
    next: 'Correct it at the places below first; what cannot be read would be lost.',
  },
  'CLI-101': { says: 'The file holds no record.', next: 'Check that it was written to its end.' },
  'CLI-102': { says: 'The file begins with a byte order mark.', next: 'Nothing: it was left out.' },
  'CLI-103': { says: 'Lines are empty.', next: 'Nothing: they were counted apart from the records.' },
  'CLI-104': { says: 'The file ends in the middle.', next: 'It was cut off: write or send it again.' },
  'CLI-105': { says: 'Something follows the end of the list and was not read.', next: 'Keep one list in a file.' },
  'CLI-106': { says: 'Between two records a comma is missing, or there is one too many.', next: 'Correct the list.' },
  'CLI-107': {
    says: 'Answers are to a set of questions for which there are no rules here.',
    next: 'Check the id under instrument; the answers were not looked at.',
  },
  'CLI-108': {
    says: 'An answer is to a question that its set does not have, or not one of its answers.',
    next: 'Check it against the set; it was counted as not asked.',
  },
  'CLI-109': { says: 'The record is neither a case nor answers.', next: 'Nothing: there was nothing to assess in it.' },
  'CLI-110': {
    says: 'This record has the pseudonym or the id of another.',
    next: 'Look whether one person or one conversation was entered twice.',
  },
  'CLI-111': {
    says: 'This record is the same as another in all codes, days and numbers.',
    next: 'Look whether it was entered twice; two people may well have the same answers.',
  },
  'CLI-112': {
    says: 'The file is so long that only its first records were looked at for being there twice.',
    next: 'Nothing, or look at the file in parts.',
  },
  'CLI-113': {
    says: 'An id of this file, or of the keys, still stands inside a text, the name of a field or a heading.',
    next: 'Take it out of the text before the file is passed on.',
  },
  'CLI-114': {
    says: 'The table has its headings and no rows yet.',
    next: 'Fill it in, one record a row; or check that it was saved after it was filled in.',
  },
  'CLI-115': {
    says: 'The heading of a column that is renamed looks like the ids below it: it may be an id, and it was taken for a heading.',
    next: 'Where the table has no headings, put a row of them above the first; where they stand elsewhere, say in which row: --heading-row.',
  },
} as const
