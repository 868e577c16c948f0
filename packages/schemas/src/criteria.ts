import * as z from 'zod'
import { codeOf } from './code-list.ts'
import { exploitations } from './codes/exploitations.ts'
import { genders } from './codes/genders.ts'
import { type CrossRule, withRules } from './cross-rule.ts'
import { field } from './field.ts'
import { CodeWord } from './primitives/code-word.ts'

const stance = (title: string, description: string) =>
  field(z.enum(['required', 'refused', 'either']).optional(), {
    title,
    description: `${description} Absent: not known whether it is tested.`,
    sensitivity: 'internal',
    example: 'either',
  })

const Years = z.int().min(0).max(130)

const Ages = z.strictObject({
  from: field(Years.optional(), {
    title: 'From',
    description: 'Youngest age in full years. Absent: no lower limit.',
    sensitivity: 'internal',
    example: 18,
  }),
  to: field(Years.optional(), {
    title: 'To',
    description: 'Oldest age in full years. Absent: no upper limit.',
    sensitivity: 'internal',
    example: 64,
  }),
})

const agesInOrder: CrossRule<z.infer<typeof Ages>> = {
  id: 'criteria/ages-order',
  says: 'The oldest age that is taken is not below the youngest.',
  paths: ['/from', '/to'],
  code: 'SCH-218',
  broken: ({ from = 0, to = 130 }) => (from <= to ? [] : [['to']]),
}

/**
 * Whom a service takes, criterion by criterion: what real services test. It describes the service, never a person, and a
 * protected detail is asked of a person only where a service here tests it.
 *
 * @example
 * ```ts
 * import { Criteria } from '@cairn/schemas'
 *
 * Criteria.safeParse({ ages: { from: 18 }, genders: ['feminine', 'transgender-feminine'], childrenAlong: 'either' }).success // => true
 * ```
 */
export const Criteria = z.strictObject({
  ages: field(withRules(Ages, [agesInOrder]).optional(), {
    title: 'Ages',
    description: 'Ages it takes. Absent: all, or not known.',
    sensitivity: 'internal',
    example: { from: 18 },
  }),
  childSafe: field(z.enum(['yes', 'no', 'not-known']).optional(), {
    title: 'Safe for a child',
    description: 'Whether a child, or somebody who may be one, is safe there. Absent or not known reads as no.',
    sensitivity: 'internal',
    example: 'yes',
  }),
  genders: field(z.array(codeOf(genders)).max(10).optional(), {
    title: 'Genders',
    description: 'Only these are taken. Absent: not tested, or not known.',
    sensitivity: 'internal',
    example: ['feminine', 'transgender-feminine'],
  }),
  forms: field(z.array(codeOf(exploitations)).max(20).optional(), {
    title: 'Forms of exploitation',
    description: 'Only these are taken. Absent: not tested, or not known.',
    sensitivity: 'internal',
    example: ['forced-labour'],
  }),
  withinMonths: field(z.int().min(1).max(600).optional(), {
    title: 'Not longer ago than',
    description: 'In months. Absent: however long ago.',
    sensitivity: 'internal',
    example: 12,
  }),
  childrenAlong: stance('Children along', 'Whether children may come along.'),
  formalStatus: stance('Formal status', 'Whether a decision of the body in charge is needed.'),
  dangerNow: stance('Danger now', 'Whether immediate danger is a ground to take somebody, or to refuse.'),
  homeless: stance('No home', 'Whether having no place to stay is required.'),
  substances: stance('Alcohol or drugs', 'Whether somebody who uses them is taken.'),
  psychiatricCare: stance('Psychiatric care', 'Whether somebody who needs it is taken.'),
  conviction: stance('Conviction', 'Whether somebody with a conviction is taken.'),
  selfReferral: stance('Coming by oneself', 'Whether a person may come without being referred.'),
  documents: field(z.array(CodeWord).max(20).optional(), {
    title: 'Papers',
    description: 'Papers it asks for, in code. Absent: none, or not known.',
    sensitivity: 'internal',
    example: ['identity-card'],
  }),
})

/** Whom a service takes. */
export type Criteria = z.infer<typeof Criteria>
