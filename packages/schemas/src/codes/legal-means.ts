import { codeList } from '../code-list.ts'

/**
 * The second element of the legal definition: how it was brought about. For a child it is not needed.
 *
 * @example
 * ```ts
 * import { legalMeans } from '@cairn/schemas'
 *
 * legalMeans.labels.deception // => 'Deception'
 * ```
 */
export const legalMeans = codeList({
  id: 'legal-means',
  title: 'Means',
  says: 'Second element of the definition. Not needed where the person is a child. A vulnerable position counts only where somebody made use of it.',
  version: 1,
  sources: [
    { title: 'Palermo Protocol, art. 3', version: '2000', status: 'read-in-source' },
    { title: 'Council of Europe Convention CETS 197, art. 4', version: '2005', status: 'read-in-source' },
  ],
  labels: {
    'threat-of-force': 'Threat of force',
    'use-of-force': 'Use of force',
    'other-coercion': 'Other coercion',
    abduction: 'Abduction',
    fraud: 'Fraud',
    deception: 'Deception',
    'abuse-of-power': 'Abuse of power',
    'abuse-of-vulnerability': 'Abuse of a position of vulnerability',
    'payment-for-consent': 'Payment to somebody who controls the person',
  },
})
