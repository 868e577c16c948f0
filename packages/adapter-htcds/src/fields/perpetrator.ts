import type { FieldFacts } from '../field.ts'

/** Somebody else who took part: fields of HTCDS 2.0, in the order of the standard. */
export const perpetratorFields: Readonly<Record<PerpetratorField, FieldFacts>> = {
  per_RoleInProcess: { type: 'picklist', label: 'Role in Process', several: true },
  per_RoleDetails: { type: 'long-text', label: 'Role Details' },
  per_Organisation: { type: 'none', label: '' },
}

/** A field of this table. */
export type PerpetratorField = 'per_RoleInProcess' | 'per_RoleDetails' | 'per_Organisation'
