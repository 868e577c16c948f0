import { definitionExamples } from './definition.examples.ts'
import { keepOpenExamples } from './keep-open.examples.ts'

/** Every worked case of `ilo-delphi-2009-child-labour`. */
export const iloDelphiChildLabourExamples = [definitionExamples, keepOpenExamples] as const
