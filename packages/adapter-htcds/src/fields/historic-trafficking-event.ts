import type { FieldFacts } from '../field.ts'

/** Earlier events: fields of HTCDS 2.0, in the order of the standard. */
export const historicTraffickingEventFields: Readonly<Record<HistoricTraffickingEventField, FieldFacts>> = {
  hte_Longitude: { type: 'geolocation', label: 'Longitude' },
  hte_Latitude: { type: 'geolocation', label: 'Latitude' },
  hte_City: { type: 'text', label: 'City' },
  hte_Country: { type: 'text', label: 'Country' },
  hte_State: { type: 'text', label: 'State' },
  hte_Street: { type: 'text', label: 'Street' },
  hte_PostalCode: { type: 'text', label: 'PostalCode' },
  hte_Date: { type: 'date', label: 'Date' },
  hte_Type: { type: 'picklist', label: 'Type' },
  hte_Description: { type: 'long-text', label: 'Description' },
}

/** A field of this table. */
export type HistoricTraffickingEventField =
  | 'hte_Longitude'
  | 'hte_Latitude'
  | 'hte_City'
  | 'hte_Country'
  | 'hte_State'
  | 'hte_Street'
  | 'hte_PostalCode'
  | 'hte_Date'
  | 'hte_Type'
  | 'hte_Description'
