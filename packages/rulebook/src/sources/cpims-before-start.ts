import { type Source, source } from '@cairn/engine'

/**
 * What a system for case management asks for before it is switched on.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.cpimsBeforeStart.id // => 'cpims-before-start'
 * ```
 */
export const cpimsBeforeStart: Source = source({
  id: 'cpims-before-start',
  title: 'CPIMS+, what to have before the system is used',
  publisher: 'cpims.org',
  kind: 'guidance',
  licence: 'facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'From child protection. The page was read at cpims.org.',
})
