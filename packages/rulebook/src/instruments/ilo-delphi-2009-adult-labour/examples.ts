import { definitionExamples } from './definition.examples.ts'
import { keepOpenExamples } from './keep-open.examples.ts'
import { surveyExamples } from './survey.examples.ts'

/** Every worked case of `ilo-delphi-2009-adult-labour`. */
export const iloDelphiAdultLabourExamples = [surveyExamples, definitionExamples, keepOpenExamples] as const
