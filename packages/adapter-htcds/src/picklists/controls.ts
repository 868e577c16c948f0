import type { controls } from '@cairn/schemas'
import type { CodesOf, Picklist } from '../picklist.ts'

/** Methods of control; one value is published with a space at its end. */
export const controlsPicklist: Picklist<CodesOf<typeof controls>> = {
  values: {
    PhysicalThreats: { label: 'Physical threats', as: 'physical-threats' },
    ThreatsLawEnforcement: { label: 'Threats of law enforcement', as: 'threatens-law-enforcement' },
    ThreatensChildrenFamily: { label: 'Threatens children/family', as: 'threatens-family' },
    DebtBondage: { label: 'Debt bondage', as: 'debt-bondage' },
    FalsePromises: { label: 'False promises', as: 'false-promises' },
    PhysicalAbuse: { label: 'Physical abuse', as: 'physical-abuse' },
    SexualAbuse: { label: 'Sexual abuse', as: 'sexual-abuse' },
    TakesEarnings: { label: 'Takes earnings', as: 'takes-earnings' },
    RestrictsFinancialAccess: { label: 'Restricts financial access', as: 'restricts-finances' },
    RestrictsMedicalCare: { label: 'Restricts medical care', as: 'restricts-medical-care' },
    WithholdsNecessities: { label: 'Withholds necessities', as: 'withholds-necessities' },
    PsychologicalAbuse: { label: 'Psychological abuse', as: 'psychological-abuse' },
    PsychoactiveSubstance: { label: 'Psychoactive substance', as: 'psychoactive-substances' },
    ExcessiveWorkingHours: { label: 'Excessive working hours', as: 'excessive-hours' },
    WithholdsDocuments: { label: 'Withholds documents', as: 'withholds-documents' },
    Other: { label: 'Other', as: 'another' },
  },
  // Names in the text of definitions that comes with the standard, and in data made with them; no values of the list.
  earlier: {
    RestrictsMovement: { label: 'Restricts movement', in: [], as: 'restricts-movement' },
    UsesChildren: { label: 'Uses children', in: [], as: 'uses-children' },
    Threats: { label: 'Threats', in: [], as: 'threats' },
    ThreatOfLawEnforcement: { label: 'Threat of law enforcement', in: [], as: 'threatens-law-enforcement' },
    PsychoactiveSubstances: { label: 'Psychoactive substances', in: [], as: 'psychoactive-substances' },
  },
}
