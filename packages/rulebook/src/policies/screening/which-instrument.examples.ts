import { generalListExamples } from './general-list.examples.ts'
import { openNoneExamples } from './open-none.examples.ts'
import { readOffExamples } from './read-off.examples.ts'

/** Every worked case of `which-instrument`. */
export const whichInstrumentExamples = [openNoneExamples, readOffExamples, generalListExamples] as const
