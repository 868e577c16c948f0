import { childExamples } from './child.examples.ts'
import { someElementsExamples } from './some-elements.examples.ts'
import { threeElementsExamples } from './three-elements.examples.ts'

/** Every worked case of `palermo-2000`. */
export const palermo2000Examples = [childExamples, threeElementsExamples, someElementsExamples] as const
