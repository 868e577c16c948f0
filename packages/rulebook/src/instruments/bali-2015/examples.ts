import { keepOpenExamples } from './keep-open.examples.ts'
import { offerHelpExamples } from './offer-help.examples.ts'

/** Every worked case of `bali-2015`. */
export const bali2015Examples = [offerHelpExamples, keepOpenExamples] as const
