import type { FieldFacts } from '../field.ts'

/** The person: fields of HTCDS 2.0, in the order of the standard. */
export const personFields: Readonly<Record<PersonField, FieldFacts>> = {
  prs_Salutation: { type: 'text', label: 'Salutation', core: true },
  prs_FirstName: { type: 'text', label: 'First Name', core: true },
  prs_MiddleName: { type: 'text', label: 'Middle Name' },
  prs_SecondName: { type: 'text', label: 'Second Name', core: true },
  prs_Birthdate: { type: 'date', label: 'Birthdate', core: true, at: 'person/age' },
  prs_Gender: { type: 'picklist', label: 'Gender', core: true, at: 'person/gender' },
  prs_Deceased: { type: 'checkbox', label: 'Deceased' },
  prs_MaritalStatus: { type: 'picklist', label: 'Marital Status' },
  prs_NumberOfChildren: { type: 'number', label: 'Number of Children' },
  prs_PrimaryLanguage: { type: 'picklist', label: 'Primary Language', outside: 'ISO 639-2', at: 'person/languages' },
  prs_SecondaryLanguage: {
    type: 'picklist',
    label: 'Secondary Language',
    outside: 'ISO 639-2',
    at: 'person/languages',
  },
  prs_HighestLevelOfEducation: { type: 'picklist', label: 'Highest Level of Education', outside: 'ISCED 2011' },
  prs_Citizenship: {
    type: 'picklist',
    label: 'Citizenship',
    several: true,
    core: true,
    outside: 'ISO 3166-1 alpha-2',
    at: 'person/citizenships',
  },
  prs_IdentityNumber: { type: 'text', label: 'Identity Number' },
  prs_Title: { type: 'text', label: 'Title', core: true },
  prs_Email: { type: 'text', label: 'Email', core: true },
  prs_HomePhone: { type: 'text', label: 'Home Phone', core: true, outside: 'E.164' },
  prs_MobilePhone: { type: 'text', label: 'Mobile Phone', core: true, outside: 'E.164' },
  prs_MailingCity: { type: 'text', label: 'Mailing City', core: true },
  prs_MailingCountry: { type: 'text', label: 'Mailing Country', core: true, outside: 'ISO 3166-1 alpha-2' },
  prs_MailingState: { type: 'text', label: 'Mailing State/Province', core: true },
  prs_MailingStreet: { type: 'text', label: 'Mailing Street', core: true },
  prs_MailingPostalCode: { type: 'text', label: 'Mailing Zip/Postal Code', core: true },
  prs_MailingLongitude: { type: 'number', label: 'Longitude' },
  prs_MailingLatitude: { type: 'number', label: 'Latitude' },
}

/** A field of this table. */
export type PersonField =
  | 'prs_Salutation'
  | 'prs_FirstName'
  | 'prs_MiddleName'
  | 'prs_SecondName'
  | 'prs_Birthdate'
  | 'prs_Gender'
  | 'prs_Deceased'
  | 'prs_MaritalStatus'
  | 'prs_NumberOfChildren'
  | 'prs_PrimaryLanguage'
  | 'prs_SecondaryLanguage'
  | 'prs_HighestLevelOfEducation'
  | 'prs_Citizenship'
  | 'prs_IdentityNumber'
  | 'prs_Title'
  | 'prs_Email'
  | 'prs_HomePhone'
  | 'prs_MobilePhone'
  | 'prs_MailingCity'
  | 'prs_MailingCountry'
  | 'prs_MailingState'
  | 'prs_MailingStreet'
  | 'prs_MailingPostalCode'
  | 'prs_MailingLongitude'
  | 'prs_MailingLatitude'
