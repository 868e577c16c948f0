import type { genders } from '@cairn/schemas'
import type { CodesOf, Picklist } from '../picklist.ts'

/** Genders. */
export const gendersPicklist: Picklist<CodesOf<typeof genders>> = {
  values: {
    Feminine: { label: 'Feminine', as: 'feminine' },
    Masculine: { label: 'Masculine', as: 'masculine' },
    TransgenderFeminine: { label: 'Transgender Feminine', as: 'transgender-feminine' },
    TransgenderMasculine: { label: 'Transgender Masculine', as: 'transgender-masculine' },
    NonConforming: { label: 'Non-Conforming', as: 'non-conforming' },
    NonSpecifiedUnknown: { label: 'Not Specified/Unknown', as: 'not-specified' },
  },
  earlier: {
    Male: { label: 'Male', in: ['0.2'], as: 'masculine', near: true },
    Female: { label: 'Female', in: ['0.2'], as: 'feminine', near: true },
    // Two groups in one value: taken apart by nobody, and no word of ours holds both.
    'Transgender/NonConforming': { label: 'Transgender/NonConforming', in: ['0.2'], as: 'another', near: true },
    Unknown: { label: 'Unknown', in: ['0.2'], as: 'not-specified' },
  },
}
