/** Sentence and next step of each code. Codes are never reused. */
export const problems: Readonly<Record<string, { readonly says: string; readonly next: string }>> = {
  'XLF-101': {
    says: 'Facts that act in both directions make too many combinations for a form.',
    next: 'Split the instrument, or decide after the form was sent with `screen`.',
  },
  'XLF-102': {
    says: 'A number or date acts in both directions, and a form cannot go through all its values.',
    next: 'Split the instrument, or decide after the form was sent with `screen`.',
  },
  'XLF-103': {
    says: 'A sign on whose grade sources disagree acts in both directions.',
    next: 'Split the instrument, or decide after the form was sent with `screen`.',
  },
  'XLF-104': { says: 'A language lacks a text.', next: 'Add the text, or leave the language out.' },
  'XLF-105': {
    says: 'A language version that nobody has read is not handed out.',
    next: 'Let a named role read it and write the reading down, or try it with invented data only.',
  },
  'XLF-106': {
    says: 'There is no key to encrypt with.',
    next: 'Give `publicKey`; only a form for invented data may go without.',
  },
  'XLF-107': {
    says: 'A list to tick names no group of the instrument.',
    next: 'Give a list of groups, named as the instrument names them.',
  },
  'XLF-108': {
    says: 'The title or the id of the form tells what it is for, or the id is no plain word.',
    next: 'Give it a neutral one.',
  },
  'XLF-109': { says: 'The rule for stopping acts in both directions.', next: 'Write it without `not`.' },
  'XLF-110': {
    says: 'Limits are not two numbers of a number, or two calendar dates of a date.',
    next: 'Give `from` and `to` for a number or a date of the instrument, the smaller first.',
  },
  'XLF-201': {
    says: 'Reasons, what is still possible and what to ask next are not in the form.',
    next: 'Read them from `screen` after the form was sent.',
  },
  'XLF-202': {
    says: 'Place, interpreter, agreement and danger are not asked in the form.',
    next: 'See to them before the form is opened.',
  },
  'XLF-203': {
    says: 'A question that was declined can be opened again by hand: a form keeps no history.',
    next: 'Leave a declined answer alone in the same conversation, and note what opened it again in the record.',
  },
  'XLF-204': {
    says: 'The form does not stop by itself once an offer is certain.',
    next: 'Look at the next step after a few answers, and stop there.',
  },
  'XLF-205': {
    says: 'A stretch of numbers or dates, or some values out of several, cannot be answered.',
    next: 'Answer unsure, and write the stretch in the record afterwards.',
  },
  'XLF-206': {
    says: 'In a list to tick nothing can be answered no, unsure or declined.',
    next: 'Ask the facts of this group one by one where that matters.',
  },
  'XLF-207': {
    says: 'The form asks on although the person may be a child.',
    next: 'Ask about the age before the form is opened, or give the rule for stopping.',
  },
  'XLF-208': {
    says: 'The form has no words to be spoken: it shows the sentence of each sign.',
    next: 'Read off what was told; give a wording before anything is asked aloud.',
  },
  'XLF-301': {
    says: 'The submissions are no list of rows.',
    next: 'Give the list of results, or a table with a heading.',
  },
  'XLF-302': { says: 'A row is no row of named values.', next: 'Export the submissions again.' },
  'XLF-303': {
    says: 'A column is not of this form.',
    next: 'Give its new name in `renamed`, or leave it out of the export.',
  },
  'XLF-304': {
    says: 'A column tells who sent the form, from which phone or from where.',
    next: 'Turn that question off in the form, and delete the column.',
  },
  'XLF-305': { says: 'A value is not in the list of its question.', next: 'Correct it at the source.' },
  'XLF-306': { says: 'A value is no number or no calendar date.', next: 'Correct it at the source.' },
  'XLF-307': {
    says: 'One question has two columns that do not agree.',
    next: 'Find out which is right. Until then a tick in either counts.',
  },
  'XLF-308': {
    says: 'The outcome that the form worked out is not the one of the instrument.',
    next: 'Look whether the form is of an older version; what the instrument says counts.',
  },
  'XLF-309': {
    says: 'A question has an answer and a reason why there is none.',
    next: 'Correct it at the source. Until then neither counts.',
  },
  'XLF-310': { says: 'The row was filled in with another version of the form.', next: 'Give its names in `renamed`.' },
  'XLF-311': { says: 'The row makes no valid record.', next: 'See the code of the schema.' },
  'XLF-312': { says: 'Two columns have one meaning.', next: 'Keep one of them. Until then the first counts.' },
  'XLF-313': { says: 'The row is encrypted.', next: 'Decrypt the submissions with the private key first.' },
  'XLF-314': {
    says: 'The row has cells to the right of the last heading: its answers may stand under the wrong questions.',
    next: 'Look whether a quotation mark is missing in this row, or a heading. Until then the row makes no record.',
  },
  'XLF-315': {
    says: 'No heading in the first row of the table is a question of this form.',
    next: 'Give the table from its row of headings on; for an older version give the new names in `renamed`.',
  },
}

/** A refusal to make a form: never half a form, never an approximation. */
export type FormProblem = {
  readonly code: string
  /** Fact, group or language of the instrument that it is about. */
  readonly at?: string
  readonly says: string
  readonly next: string
}

/** Makes a problem out of its code. */
export function problemOf(code: string, at?: string): FormProblem {
  const { says, next } = problems[code] as { says: string; next: string }
  return { code, ...(at !== undefined && { at }), says, next }
}
