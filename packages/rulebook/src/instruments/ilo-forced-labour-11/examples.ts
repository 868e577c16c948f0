import { offerHelpExamples } from './offer-help.examples.ts'

/** Every worked case of `ilo-forced-labour-11`. */
export const iloForcedLabour11Examples = [offerHelpExamples] as const
