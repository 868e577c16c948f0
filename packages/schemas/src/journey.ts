import * as z from 'zod'
import { codeOf } from './code-list.ts'
import { settings } from './codes/settings.ts'
import { transports } from './codes/transports.ts'
import { voices } from './codes/voices.ts'
import { field } from './field.ts'
import { Country } from './primitives/country.ts'
import { Note } from './primitives/note.ts'
import { Span } from './primitives/span.ts'

const Place = z.strictObject({
  country: field(Country.optional(), {
    title: 'Country',
    description: 'Two-letter code. Absent: not known.',
    sensitivity: 'top',
    example: 'PT',
  }),
  area: field(Note.optional(), {
    title: 'Area',
    description: 'Region or town, in words, where it matters. Never an address.',
    sensitivity: 'top',
    example: 'A town in the north.',
  }),
})

const Leg = z.strictObject({
  from: field(Place.optional(), {
    title: 'From',
    description: 'Where this stretch began.',
    sensitivity: 'top',
    example: { country: 'PT' },
  }),
  to: field(Place.optional(), {
    title: 'To',
    description: 'Where it ended.',
    sensitivity: 'top',
    example: { country: 'PT' },
  }),
  by: field(codeOf(transports).optional(), {
    title: 'Transport',
    description: 'How it was travelled.',
    sensitivity: 'top',
    example: 'road',
  }),
  when: field(Span.optional(), {
    title: 'When',
    description: 'As far as known.',
    sensitivity: 'top',
    example: { from: '2025-11-01', to: '2025-11-03' },
  }),
  saidBy: field(codeOf(voices), {
    title: 'Who says so',
    description: 'Whose word it is.',
    sensitivity: 'top',
    example: 'person',
  }),
})

/**
 * A journey inside one country or across borders, or the remark that there was none or that it is not known. The setting
 * describes; it is never a condition of anything.
 *
 * @example
 * ```ts
 * import { Journey } from '@cairn/schemas'
 *
 * Journey.safeParse({ setting: 'across-borders', legs: [{ to: { country: 'PT' }, by: 'air', saidBy: 'person' }] }).success // => true
 * ```
 */
export const Journey = z.strictObject({
  setting: field(codeOf(settings), {
    title: 'Setting',
    description: 'Inside one country, across borders, or not known.',
    sensitivity: 'sensitive',
    example: 'domestic',
  }),
  legs: field(z.array(Leg).max(100).optional(), {
    title: 'Stretches',
    description: 'Stretches of the journey, in order, each with whose word it is.',
    sensitivity: 'top',
    example: [{ by: 'road', saidBy: 'person' }],
  }),
})

/** A journey. */
export type Journey = z.infer<typeof Journey>
