import { type Source, source } from '@cairn/engine'

/**
 * The Greek code of migration.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.greekMigrationCode.id // => 'gr-act-5038-2023'
 * ```
 */
export const greekMigrationCode: Source = source({
  id: 'gr-act-5038-2023',
  title: 'Greek Act 5038/2023',
  publisher: 'Greece',
  year: 2023,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'A copy of the text was read.',
})
