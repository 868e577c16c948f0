import { type Source, source } from '@cairn/engine'

/**
 * The Norwegian circular.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.norwegianCircular.id // => 'no-udi-2013-014'
 * ```
 */
export const norwegianCircular: Source = source({
  id: 'no-udi-2013-014',
  title: 'Norwegian circular UDI 2013-014',
  publisher: 'Norwegian Directorate of Immigration',
  year: 2013,
  kind: 'guidance',
  licence: 'none stated in the copy that was read: facts are cited, the wording here is our own',
  read: '2026-11-23',
})
