import { type Source, source } from '@cairn/engine'

/**
 * A project whose awareness kit was made for people of twelve and over.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.stepProject.id // => 'step-project'
 * ```
 */
export const stepProject: Source = source({
  id: 'step-project',
  title: 'STEP project, awareness kit',
  publisher: 'British Red Cross and partners',
  kind: 'guidance',
  licence: 'facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'The pages about the project were read, not the kit.',
})
