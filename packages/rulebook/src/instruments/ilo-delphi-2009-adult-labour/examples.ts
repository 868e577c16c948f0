import { definitionExamples } from './definition.examples.ts'
import { keepOpenExamples } from './keep-open.examples.ts'
import { surveyExamples } from './survey.examples.ts'
import { uncoveredExamples } from './uncovered.examples.ts'

/** Every worked case of `ilo-delphi-2009-adult-labour`. */
export const iloDelphiAdultLabourExamples = [
  surveyExamples,
  uncoveredExamples,
  definitionExamples,
  keepOpenExamples,
] as const
