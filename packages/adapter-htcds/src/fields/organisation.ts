import type { FieldFacts } from '../field.ts'

/** An organisation: fields of HTCDS 2.0, in the order of the standard. */
export const organisationFields: Readonly<Record<OrganisationField, FieldFacts>> = {
  org_Name: { type: 'text', label: 'Organisation Name' },
  org_ShippingCity: { type: 'text', label: 'Shipping City' },
  org_ShippingCountry: { type: 'picklist-or-text', label: 'Shipping Country', outside: 'ISO 3166-1 alpha-2' },
  org_ShippingState: { type: 'picklist-or-text', label: 'Shipping State/Province' },
  org_ShippingStreet: { type: 'text', label: 'Shipping Street' },
  org_ShippingPostalCode: { type: 'text', label: 'Shipping Zip/Postal Code' },
  org_ShippingLongitude: { type: 'geolocation', label: 'Longitude' },
  org_ShippingLatitude: { type: 'geolocation', label: 'Latitude' },
  org_Phone: { type: 'text', label: 'Phone', outside: 'E.164' },
  org_Type: { type: 'picklist', label: 'Type' },
}

/** A field of this table. */
export type OrganisationField =
  | 'org_Name'
  | 'org_ShippingCity'
  | 'org_ShippingCountry'
  | 'org_ShippingState'
  | 'org_ShippingStreet'
  | 'org_ShippingPostalCode'
  | 'org_ShippingLongitude'
  | 'org_ShippingLatitude'
  | 'org_Phone'
  | 'org_Type'
