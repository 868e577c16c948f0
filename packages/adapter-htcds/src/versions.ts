import type { HtcdsField } from './fields.ts'
import type { HtcdsVersion } from './picklist.ts'

/** A field that 2.0 does not have any more, the versions that had it, and where its answer goes. */
export type EarlierField = {
  readonly in: readonly HtcdsVersion[]
  readonly to: { readonly field: HtcdsField } | { readonly question: ConsentQuestion }
}

/**
 * The seven questions behind the one box `con_Consent` of 2.0. Only the first is a consent; the others ask whether
 * something was explained.
 *
 * @example
 * ```ts
 * import { consentQuestions } from '@cairn/adapter-htcds'
 *
 * consentQuestions.length // => 7
 * ```
 */
export const consentQuestions = ['interview', 'purpose', 'use', 'research', 'access', 'storage', 'withdrawal'] as const

/** One of the seven. */
export type ConsentQuestion = (typeof consentQuestions)[number]

/**
 * Fields that earlier versions had and 2.0 does not.
 *
 * @example
 * ```ts
 * import { earlierFields } from '@cairn/adapter-htcds'
 *
 * earlierFields['prs_Nationality'] // => { in: ['0.2'], to: { field: 'prs_Citizenship' } }
 * ```
 */
export const earlierFields: Readonly<Record<string, EarlierField>> = {
  prs_Nationality: { in: ['0.2'], to: { field: 'prs_Citizenship' } },
  con_PurposeOfInterview: { in: ['1.0'], to: { question: 'purpose' } },
  con_UseOfData: { in: ['1.0'], to: { question: 'use' } },
  con_DataForResearch: { in: ['1.0'], to: { question: 'research' } },
  // Its name speaks of being forgotten; its question is the right to ask for what is kept.
  con_RightToBeForgotten: { in: ['1.0'], to: { question: 'access' } },
}

/**
 * Fields that came with a version.
 *
 * @example
 * ```ts
 * import { since } from '@cairn/adapter-htcds'
 *
 * since.vic_TraffickingStatus // => '2.0'
 * ```
 */
export const since: Readonly<Partial<Record<HtcdsField, HtcdsVersion>>> = {
  prs_MaritalStatus: '1.0',
  prs_NumberOfChildren: '1.0',
  prs_PrimaryLanguage: '1.0',
  prs_SecondaryLanguage: '1.0',
  prs_HighestLevelOfEducation: '1.0',
  prs_Citizenship: '1.0',
  vic_RelationshipToTrafficker: '1.0',
  vic_AgeWhenTrafficked: '1.0',
  con_Consent: '1.0',
  vic_TraffickingStatus: '2.0',
  vic_TraffickingStatusDecisionMakingOrg: '2.0',
}
