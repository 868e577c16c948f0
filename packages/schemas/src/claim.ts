import * as z from 'zod'
import { type CodeList, codeOf } from './code-list.ts'
import { voices } from './codes/voices.ts'
import { type CrossRule, withRules } from './cross-rule.ts'
import { field } from './field.ts'
import { Moment } from './primitives/moment.ts'
import { Note } from './primitives/note.ts'

const whatOrAnyOf: CrossRule<{ what?: unknown; anyOf?: unknown }> = {
  id: 'claim/what-or-any-of',
  says: 'A claim names one code, or the codes of which at least one holds; not both.',
  paths: ['/what', '/anyOf'],
  code: 'SCH-223',
  broken: ({ what, anyOf }) => ((what === undefined) === (anyOf === undefined) ? [['what']] : []),
}

/**
 * The schema of one thing that somebody says happened, in a code of a list: what, the answer, and who says so. A list
 * of claims keeps asked-and-no apart from not asked. Where another system merged several codes into one, `anyOf` holds
 * them together: at least one of them, nobody knows which.
 *
 * @param list - the code list
 * @param example - one of its codes, for the note of the field
 * @returns the schema of a claim over that list
 *
 * @example
 * ```ts
 * import { claimOf, controls } from '@cairn/schemas'
 *
 * const Control = claimOf(controls, 'threats')
 * Control.safeParse({ what: 'threats', answer: 'yes', saidBy: 'person' }).success // => true
 * Control.safeParse({ anyOf: ['debt-bondage', 'takes-earnings'], answer: 'yes', saidBy: 'organisation' }).success // => true
 * Control.safeParse({ what: 'threats', answer: 'yes' }).success // => false
 * ```
 */
export const claimOf = <Code extends string>(list: CodeList<Code>, example: NoInfer<Code>) =>
  withRules(
    z.strictObject({
      what: field(codeOf(list).optional(), {
        title: list.title,
        description: `${list.says} One code of the list ${list.id}; absent where anyOf stands.`,
        sensitivity: 'top',
        example: example as never,
      }),
      anyOf: field(z.array(codeOf(list)).min(2).max(50).optional(), {
        title: `${list.title}: at least one of`,
        description: 'Codes that another system merged. At least one holds; never taken apart.',
        sensitivity: 'top',
        example: Object.keys(list.labels).slice(0, 2) as never,
      }),
      answer: field(z.enum(['yes', 'no', 'unsure', 'declined']), {
        title: 'Answer',
        description: 'Yes, no, unsure or declined. What was not asked has no claim.',
        sensitivity: 'top',
        example: 'yes',
      }),
      saidBy: field(codeOf(voices), {
        title: 'Who says so',
        description: 'Whose word it is.',
        sensitivity: 'top',
        example: 'person',
      }),
      on: field(Moment.optional(), {
        title: 'Said on',
        description: 'Day or instant. Absent: not noted.',
        sensitivity: 'sensitive',
        example: '2026-03-01',
      }),
      note: field(Note.optional(), {
        title: 'Note',
        description: 'A sentence of the worker, if one is needed. No names.',
        sensitivity: 'top',
        example: 'Told without being asked.',
      }),
    }),
    [whatOrAnyOf],
  )
