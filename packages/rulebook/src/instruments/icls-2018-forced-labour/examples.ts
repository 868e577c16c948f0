import { bothConditionsExamples } from './both-conditions.examples.ts'
import { oneConditionExamples } from './one-condition.examples.ts'

/** Every worked case of `icls-2018-forced-labour`. */
export const icls2018ForcedLabourExamples = [bothConditionsExamples, oneConditionExamples] as const
