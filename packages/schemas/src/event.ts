import * as z from 'zod'
import { type CrossRule, withRules } from './cross-rule.ts'
import { field } from './field.ts'
import { Happening } from './happening.ts'
import { CodeWord } from './primitives/code-word.ts'
import { Instant } from './primitives/instant.ts'
import { Moment } from './primitives/moment.ts'
import { Pseudonym } from './primitives/pseudonym.ts'
import { RecordId } from './primitives/record-id.ts'
import { schemaName } from './schema-name.ts'

const shape = z.strictObject({
  schema: schemaName('event@1'),
  id: field(RecordId, {
    title: 'Id',
    description: 'Random name of this event.',
    sensitivity: 'internal',
    example: 'c4wz-8k2m-q7xh',
  }),
  case: field(Pseudonym, {
    title: 'Case',
    description: 'Pseudonym of the case.',
    sensitivity: 'top',
    example: 'k7q2-m9xd-4vht',
  }),
  at: field(Moment, {
    title: 'When',
    description: 'When it happened or was said; not when it was written down.',
    sensitivity: 'sensitive',
    example: '2026-03-01',
  }),
  noted: field(Instant, {
    title: 'Noted',
    description: 'When it was written down. Late is fine.',
    sensitivity: 'internal',
    example: '2026-03-01T16:40:00+01:00',
  }),
  by: field(CodeWord.optional(), {
    title: 'By',
    description: 'Role of whoever noted it. Never a name, never a device.',
    sensitivity: 'internal',
    example: 'case-worker',
  }),
  corrects: field(RecordId.optional(), {
    title: 'Corrects',
    description: 'Id of the event that this one stands in for. The earlier one stays in the history.',
    sensitivity: 'internal',
    example: 'w8xq-4mzk-2h7c',
  }),
  what: field(Happening, {
    title: 'What',
    description: 'What happened, or what was noted.',
    sensitivity: 'top',
    example: { kind: 'emergency', dangers: ['held-now'] },
  }),
})
type Shape = z.infer<typeof shape>

const retractionOfSomething: CrossRule<Shape> = {
  id: 'event/retraction-of-something',
  says: 'A retraction names the event it takes back, and an erasure corrects none.',
  paths: ['/what/kind', '/corrects'],
  broken: ({ what, corrects }) =>
    (what.kind === 'retraction' && corrects === undefined) || (what.kind === 'erasure' && corrects !== undefined)
      ? [['corrects']]
      : [],
}

const notItself: CrossRule<Shape> = {
  id: 'event/not-itself',
  says: 'An event does not correct itself.',
  paths: ['/id', '/corrects'],
  broken: ({ id, corrects }) => (corrects === id ? [['corrects']] : []),
}

const reasonOfAClosedCase: CrossRule<Shape> = {
  id: 'event/reason-of-a-closed-case',
  says: 'A reason for closing stands only where the case is closed.',
  paths: ['/what/state', '/what/reason'],
  broken: ({ what }) =>
    what.kind === 'state' && what.reason !== undefined && (what.state === 'open' || what.state === 'follow-up')
      ? [['what', 'reason']]
      : [],
}

/** The schema of the record `event@1`, under a name of its own so that declarations stay short. */
export interface EventSchema extends z.ZodObject<typeof shape.shape, z.core.$strict> {}

/**
 * `event@1`: one thing that happened in a case, or that was noted, corrected, taken back or erased. A case is the sum of
 * its events: see {@link fold}.
 *
 * @example
 * ```ts
 * import { Event } from '@cairn/schemas/event'
 *
 * Event.safeParse({
 *   schema: 'event@1',
 *   id: 'c4wz-8k2m-q7xh',
 *   case: 'k7q2-m9xd-4vht',
 *   at: '2026-03-01',
 *   noted: '2026-03-01T16:40:00+01:00',
 *   what: { kind: 'wants', wish: { what: 'accommodation' } },
 * }).success // => true
 * ```
 */
export const Event: EventSchema = withRules(shape, [retractionOfSomething, notItself, reasonOfAClosedCase])

/** One event of a case, as `event@1`. */
export type Event = z.infer<typeof Event>
