import { type Source, source } from '@cairn/engine'

/**
 * The report that lists the length of the reflection period State by State.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.com2014635.id // => 'com-2014-635'
 * ```
 */
export const com2014635: Source = source({
  id: 'com-2014-635',
  title: 'Commission report COM(2014) 635',
  publisher: 'European Commission',
  year: 2014,
  kind: 'guidance',
  licence: 'none stated in the copy that was read: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'A report on how States applied Directive 2004/81/EC. Its account is that of 2014.',
})
