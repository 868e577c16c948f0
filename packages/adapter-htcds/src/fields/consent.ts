import type { FieldFacts } from '../field.ts'

/** Consent: fields of HTCDS 2.0, in the order of the standard. */
export const consentFields: Readonly<Record<ConsentField, FieldFacts>> = {
  con_Consent: { type: 'checkbox', label: 'Consent', core: true },
}

/** A field of this table. */
export type ConsentField = 'con_Consent'
