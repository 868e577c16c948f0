/**
 * Instruments as Kobo and ODK forms, and their submissions as answers.
 *
 * @packageDocumentation
 */

export type { Finding, Place } from './finding.ts'
export type {
  FormCalculation,
  FormEntry,
  FormItem,
  FormList,
  FormLoss,
  FormMeaning,
  FormModel,
  FormNote,
  FormQuestion,
  FormSection,
  QuestionKind,
  Texts,
} from './form.ts'
export type { FormMade, FormOptions } from './form-model.ts'
export { formModel } from './form-model.ts'
export { factOf, nameOf } from './name.ts'
export type { FormProblem } from './problem.ts'
export { problems } from './problem.ts'
export { readSubmissionTable } from './submission-table.ts'
export type { SubmissionCounts, SubmissionOptions, Submissions } from './submissions.ts'
export { readSubmissions } from './submissions.ts'
export type { FormWording, FormWords } from './wording.ts'
export { english, englishWords } from './wording.ts'
export { toXForm } from './x-form.ts'
export { toXlsForm } from './xls-form.ts'
