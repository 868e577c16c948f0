import { type Audience, audiences } from './audience.ts'
import { type Cut, cutRecord, type Keep } from './cut.ts'
import { type AnyRecord, schemaFor } from './records.ts'
import { atLeastAs } from './sensitivity.ts'

/**
 * Leaves of a record what an audience may see, by the sensitivity of each field.
 *
 * @param record - any record of ours
 * @param audience - who will look
 * @returns the part that is left, and what was left out, counted by field, without values. Something that is no record
 * of ours leaves nothing
 *
 * @example
 * ```ts
 * import { redact } from '@cairn/schemas'
 *
 * const { part, left } = redact({ schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht', languages: ['prs'] }, 'team')
 * part // => { schema: 'person@1', languages: ['prs'] }
 * left // => [{ path: '/pseudonym', why: 'sensitivity', count: 1 }]
 * ```
 */
export const redact = (record: AnyRecord, audience: Audience): Cut =>
  cutBy(record, (_path, note) => (atLeastAs(audiences[audience], note.sensitivity) ? 'keep' : 'sensitivity'))

/**
 * Leaves of a record only the fields that are named, and of these what the audience may see: for a consent, give what is
 * necessary and was agreed to.
 *
 * @param record - any record of ours
 * @param scope - `fields` as a consent writes them (`person/languages`; the word of the record, then names, without
 * positions; a field stands for all below it), and the audience, `case-worker` unless told
 * @returns the part that is left, and what was left out and why
 *
 * @example
 * ```ts
 * import { project } from '@cairn/schemas'
 *
 * const person = { schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht', languages: ['prs'], gender: 'feminine' } as const
 * project({ ...person, languages: ['prs'] }, { fields: ['person/languages'] }).part // => { schema: 'person@1', languages: ['prs'] }
 * ```
 */
export const project = (
  record: AnyRecord,
  { fields, audience = 'case-worker' }: { readonly fields: readonly string[]; readonly audience?: Audience },
): Cut => {
  const word = record.schema.slice(0, record.schema.indexOf('@'))
  const asked = (path: string) => {
    const name = `${word}${path.replaceAll('/*', '')}`
    return fields.some((field) => name === field || name.startsWith(`${field}/`))
  }
  return cutBy(record, (path, note) => {
    if (path.endsWith('/schema')) return 'keep'
    if (!asked(path)) return 'not-asked-for'
    return atLeastAs(audiences[audience], note.sensitivity) ? 'keep' : 'sensitivity'
  })
}

const cutBy = (record: AnyRecord, keep: Keep): Cut => {
  const schema = schemaFor(record.schema)
  return schema ? cutRecord(schema, record, keep) : { part: {}, left: [{ path: '', why: 'unknown-field', count: 1 }] }
}
