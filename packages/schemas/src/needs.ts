import * as z from 'zod'
import { codeOf } from './code-list.ts'
import { needs } from './codes/needs.ts'
import { specialNeeds } from './codes/special-needs.ts'
import { urgencies } from './codes/urgencies.ts'
import { voices } from './codes/voices.ts'
import { type CrossRule, withRules } from './cross-rule.ts'
import { field } from './field.ts'
import { Moment } from './primitives/moment.ts'
import { Note } from './primitives/note.ts'
import { Pseudonym } from './primitives/pseudonym.ts'
import { schemaName } from './schema-name.ts'

const Need = z.strictObject({
  need: field(codeOf(needs), {
    title: 'Need',
    description: 'A domain of the list of needs. A domain without an entry was not asked.',
    sensitivity: 'sensitive',
    example: 'accommodation',
  }),
  answer: field(z.enum(['yes', 'no', 'unsure', 'declined']), {
    title: 'Answer',
    description: 'Whether there is such a need.',
    sensitivity: 'sensitive',
    example: 'yes',
  }),
  urgency: field(codeOf(urgencies).optional(), {
    title: 'Urgency',
    description: 'How soon. Absent: not judged; it does not mean that it can wait.',
    sensitivity: 'sensitive',
    example: 'within-24-hours',
  }),
  saidBy: field(codeOf(voices), {
    title: 'Who says so',
    description: 'Whose word it is. The person’s own word comes first.',
    sensitivity: 'sensitive',
    example: 'person',
  }),
  state: field(z.enum(['open', 'under-way', 'partly-met', 'met']).optional(), {
    title: 'State',
    description: 'What became of it. Absent: open.',
    sensitivity: 'sensitive',
    example: 'open',
  }),
  note: field(Note.optional(), {
    title: 'Note',
    description: 'A sentence, if one is needed.',
    sensitivity: 'top',
    example: 'A room that can be locked.',
  }),
})

const shape = z.strictObject({
  schema: schemaName('needs@1'),
  pseudonym: field(Pseudonym.optional(), {
    title: 'Pseudonym',
    description: 'Of the person. Absent inside a case: the person of the case.',
    sensitivity: 'top',
    example: 'k7q2-m9xd-4vht',
  }),
  on: field(Moment, {
    title: 'Talked about on',
    description: 'Day or instant of the conversation about needs.',
    sensitivity: 'sensitive',
    example: '2026-03-01',
  }),
  needs: field(z.array(Need).max(100), {
    title: 'Needs',
    description: 'One entry for each domain that was talked about. Empty: none was.',
    sensitivity: 'sensitive',
    example: [{ need: 'accommodation', answer: 'yes', saidBy: 'person' }],
  }),
  special: field(z.array(codeOf(specialNeeds)).max(10).optional(), {
    title: 'Special needs',
    description: 'To be attended to in every service. Absent: not asked. An empty list: asked, none told.',
    sensitivity: 'top',
    example: ['pregnancy'],
  }),
})

const urgencyOfANeed: CrossRule<z.infer<typeof shape>> = {
  id: 'needs/urgency-of-a-need',
  says: 'An urgency or a state stands only at a need that is there or may be there.',
  paths: ['/needs/*/answer', '/needs/*/urgency', '/needs/*/state'],
  broken: (record) =>
    record.needs.flatMap(({ answer, urgency, state }, position) => {
      if (answer !== 'no') return []
      if (urgency !== undefined) return [['needs', position, 'urgency']]
      return state === undefined ? [] : [['needs', position, 'state']]
    }),
}

/** The schema of the record `needs@1`, under a name of its own so that declarations stay short. */
export interface NeedsSchema extends z.ZodObject<typeof shape.shape, z.core.$strict> {}

/**
 * `needs@1`: what a person needs, domain by domain, with whose word it is and how soon.
 *
 * @example
 * ```ts
 * import { Needs } from '@cairn/schemas/needs'
 *
 * Needs.safeParse({
 *   schema: 'needs@1',
 *   on: '2026-03-01',
 *   needs: [{ need: 'accommodation', answer: 'yes', urgency: 'now', saidBy: 'person' }],
 * }).success // => true
 * ```
 */
export const Needs: NeedsSchema = withRules(shape, [urgencyOfANeed])

/** What a person needs, as `needs@1`. */
export type Needs = z.infer<typeof Needs>
