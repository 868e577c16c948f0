import type { FieldFacts } from '../field.ts'

/** The support plan: fields of HTCDS 2.0, in the order of the standard. */
export const supportPlanFields: Readonly<Record<SupportPlanField, FieldFacts>> = {
  spl_Objectives: { type: 'long-text', label: 'Objectives' },
  spl_ActionPlan: { type: 'long-text', label: 'Action Plan' },
  spl_PlannedEndDate: { type: 'date', label: 'Planned End Date' },
  spl_ActualEndDate: { type: 'date', label: 'Actual End Date' },
  spl_Type: { type: 'picklist', label: 'Type' },
}

/** A field of this table. */
export type SupportPlanField =
  | 'spl_Objectives'
  | 'spl_ActionPlan'
  | 'spl_PlannedEndDate'
  | 'spl_ActualEndDate'
  | 'spl_Type'
