import { childExamples } from './child.examples.ts'
import { someElementsExamples } from './some-elements.examples.ts'
import { threeElementsExamples } from './three-elements.examples.ts'

/** Every worked case of `coe-197`. */
export const coe197Examples = [childExamples, threeElementsExamples, someElementsExamples] as const
