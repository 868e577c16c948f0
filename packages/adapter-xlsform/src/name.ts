/**
 * The name that a fact has in a form. Ids are words with hyphens and never hold two in a row; names are words with
 * underscores, and what the form adds of its own holds two in a row: they never meet.
 *
 * @param id - id of a fact, group, grade or line
 * @returns a name that XML, XLSForm and Kobo all take
 *
 * @example
 * ```ts
 * import { factOf, nameOf } from '@cairn/adapter-xlsform'
 *
 * nameOf('misled-about-work') // => 'misled_about_work'
 * nameOf('meta') // => 'fact__meta'
 * factOf(nameOf('meta')) // => 'meta'
 * ```
 */
export function nameOf(id: string): string {
  const name = id.replaceAll('-', '_')
  return reserved.has(name) ? `fact__${name}` : name
}

/**
 * The fact that a name stands for: the way back from {@link nameOf}.
 *
 * @param name - a name in a form
 * @returns the id of the fact; of a name that the form added, something that is no id
 *
 * @example
 * ```ts
 * import { factOf } from '@cairn/adapter-xlsform'
 *
 * factOf('misled_about_work') // => 'misled-about-work'
 * ```
 */
export function factOf(name: string): string {
  return name.replace(/^fact__/, '').replaceAll('_', '-')
}

/** Names that programs keep for themselves, as paths or as columns of an export. */
const reserved = new Set([
  'meta',
  'name',
  'start',
  'end',
  'today',
  'deviceid',
  'username',
  'phonenumber',
  'simserial',
  'subscriberid',
  'email',
  'audit',
  'data',
  'xml',
  'formhub',
])
