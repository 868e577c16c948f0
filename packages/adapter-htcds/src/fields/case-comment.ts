import type { FieldFacts } from '../field.ts'

/** Comments on the case: fields of HTCDS 2.0, in the order of the standard. */
export const caseCommentFields: Readonly<Record<CaseCommentField, FieldFacts>> = {
  cco_CaseComment: { type: 'long-text', label: 'Case Comment' },
}

/** A field of this table. */
export type CaseCommentField = 'cco_CaseComment'
