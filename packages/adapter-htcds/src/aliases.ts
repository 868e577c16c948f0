import { fields, type HtcdsField } from './fields.ts'

/**
 * Other names under which fields are found: in the form of the toolkit, in its workbooks, in version 0.2.
 *
 * @example
 * ```ts
 * import { aliases } from '@cairn/adapter-htcds'
 *
 * aliases['vic_TraffickinStatusDecisionMakingOrg'] // => 'vic_TraffickingStatusDecisionMakingOrg'
 * ```
 */
export const aliases: Readonly<Record<string, HtcdsField>> = {
  prs_First_Name: 'prs_FirstName',
  prs_Second_Name: 'prs_SecondName',
  vic_Methods_of_Control: 'vic_MethodsOfControl',
  vic_TraffickinStatusDecisionMakingOrg: 'vic_TraffickingStatusDecisionMakingOrg',
  prs_Nationality: 'prs_Citizenship',
}

/**
 * The names that the toolkit's form has instead, for writing to it.
 *
 * @example
 * ```ts
 * import { formNames } from '@cairn/adapter-htcds'
 *
 * formNames.prs_FirstName // => 'prs_First_Name'
 * ```
 */
export const formNames: Readonly<Partial<Record<HtcdsField, string>>> = {
  prs_FirstName: 'prs_First_Name',
  prs_SecondName: 'prs_Second_Name',
  vic_MethodsOfControl: 'vic_Methods_of_Control',
}

/**
 * Labels of the workbooks that are not the standard's own.
 *
 * @example
 * ```ts
 * import { labelAliases } from '@cairn/adapter-htcds'
 *
 * labelAliases['trafficking status decision making organisation'] // => 'vic_TraffickingStatusDecisionMakingOrg'
 * ```
 */
export const labelAliases: Readonly<Record<string, HtcdsField>> = {
  'trafficking status decision making organisation': 'vic_TraffickingStatusDecisionMakingOrg',
  nationality: 'prs_Citizenship',
}

const named: ReadonlyMap<string, HtcdsField> = new Map([
  ...Object.keys(fields).map((name) => [name.toLowerCase(), name as HtcdsField] as const),
  ...Object.entries(aliases).map(([name, field]) => [name.toLowerCase(), field] as const),
])

/**
 * The field that a machine name means, whatever its capitals, behind any groups of a form (`case/prs_Gender`).
 *
 * @param name - a heading or a key
 * @returns the field, or nothing
 *
 * @example
 * ```ts
 * import { fieldNamed } from '@cairn/adapter-htcds'
 *
 * fieldNamed('person/prs_First_Name') // => 'prs_FirstName'
 * ```
 */
export const fieldNamed = (name: string): HtcdsField | undefined =>
  named.get((name.trim().split(/[/.:]/).at(-1) ?? '').trim().toLowerCase())
