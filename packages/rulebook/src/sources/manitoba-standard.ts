import { type Source, source } from '@cairn/engine'

/**
 * A Canadian standard for contact with families.
 */
export const manitobaStandard: Source = source({
  id: 'manitoba-standard',
  title: 'Child and family services standard 1.1.4, Manitoba',
  publisher: 'Province of Manitoba, Canada',
  kind: 'guidance',
  licence: 'facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'About face-to-face contact with families. The order of its tiers was inferred: the page that was read had lost their headings.',
})
