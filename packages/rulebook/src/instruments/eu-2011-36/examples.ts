import { childExamples } from './child.examples.ts'
import { someElementsExamples } from './some-elements.examples.ts'
import { threeElementsExamples } from './three-elements.examples.ts'

/** Every worked case of `eu-2011-36`. */
export const eu201136Examples = [childExamples, threeElementsExamples, someElementsExamples] as const
