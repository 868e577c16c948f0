import { type Source, source } from '@cairn/engine'

/**
 * The Bali Process guide with sample indicators for the first contact with a person.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.baliPolicyGuide.at('section 3.3').kind // => 'guidance'
 * ```
 */
export const baliPolicyGuide: Source = source({
  id: 'bali-policy-guide-2015',
  title: 'Bali Process policy guide on identification',
  publisher: 'Regional Support Office of the Bali Process',
  year: 2015,
  kind: 'guidance',
  licence: 'none stated in the copy that was read: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'Full title: Policy Guide on Identifying Victims of Trafficking. Of section 3.3 the listed indicators were noted one by one; of thirteen further groups the heading and the number of items. Page numbers were not noted. The publisher is known from its sister guide only.',
})
