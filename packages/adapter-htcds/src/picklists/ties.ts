import type { ties } from '@cairn/schemas'
import type { CodesOf, Picklist } from '../picklist.ts'

/** Ties to somebody involved; the third is misspelt in the standard and stays so. */
export const tiesPicklist: Picklist<CodesOf<typeof ties>> = {
  values: {
    Familial: { label: 'Familial', as: 'family' },
    Acquainted: { label: 'Acquainted', as: 'acquaintance' },
    Unaquainted: { label: 'Unaquainted', as: 'stranger' },
  },
}
