import { childExamples } from './child.examples.ts'
import { someElementsExamples } from './some-elements.examples.ts'
import { threeElementsExamples } from './three-elements.examples.ts'

/** Every worked case of `eu-2011-36-as-amended-2024`. */
export const eu201136AsAmended2024Examples = [childExamples, threeElementsExamples, someElementsExamples] as const
