import { type Source, source } from '@cairn/engine'

/**
 * The act for England and Wales.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.ukAct2015.id // => 'uk-msa-2015'
 * ```
 */
export const ukAct2015: Source = source({
  id: 'uk-msa-2015',
  title: 'Modern Slavery Act 2015',
  publisher: 'Parliament of the United Kingdom',
  year: 2015,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'Support, presumption of age, defence and the duty to notify of section 52 are of England and Wales; for the duty, Home Office circular 025/2015 says so.',
})
