import { type ProblemCode as SchemaCode, problems as schemas } from '@cairn/schemas'

/** What the command itself can report: why it could not run (0..), and what a file has beside its records (1..). */
const own = {
  'CLI-001': { says: 'There is no such file.', next: 'Check the name; it is read from where you stand.' },
  'CLI-002': { says: 'The file cannot be read.', next: 'Check that it is a file, and that you may read it.' },
  'CLI-003': { says: 'This format is not read yet.', next: 'Give JSON (one record or a list) or NDJSON (one a line).' },
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
    says: 'The directory or the record of the organisation cannot be read as JSON.',
    next: 'Name a file with one JSON list of service@1, or with one society@1.',
  },
  'CLI-013': {
    says: 'The directory holds an entry that is no service.',
    next: 'Check it: cairn validate says which. A directory with gaps is not used.',
  },
  'CLI-014': { says: 'The place is no code of a country.', next: 'Give an ISO 3166 code: PT, or GB-SCT for a part.' },
  'CLI-015': {
    says: 'The record of the organisation is none.',
    next: 'Check it: cairn validate says what is wrong.',
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
} as const

/** Everything that may be printed about a file: sentences by code. */
export const problems: Readonly<Record<ProblemCode, { readonly says: string; readonly next: string }>> = {
  ...schemas,
  ...own,
}

/** A code with its sentence. */
export type ProblemCode = SchemaCode | keyof typeof own

/** What is told and is no finding: the exit code stays 0. */
export const notes: ReadonlySet<ProblemCode> = new Set(['CLI-102', 'CLI-103'])

/** The command cannot run: exit code 2. Its message is a code; nothing else of it is printed. */
export class CannotRun extends Error {
  readonly code: ProblemCode
  constructor(code: ProblemCode) {
    super(code)
    this.name = 'CannotRun'
    this.code = code
  }
}
