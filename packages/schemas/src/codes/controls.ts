import { codeList } from '../code-list.ts'

/**
 * How somebody was held. The concepts of three vocabularies, with near-synonyms kept apart, so that nothing is guessed when data come in.
 *
 * @example
 * ```ts
 * import { controls } from '@cairn/schemas'
 *
 * controls.labels['restricts-movement'] // => 'Movement restricted'
 * ```
 */
export const controls = codeList({
  id: 'controls',
  title: 'Methods of control',
  says: 'How a person was held. A merged value of another vocabulary is never split: use `anyOf`.',
  version: 1,
  sources: [
    { title: 'Human Trafficking Case Data Standard', version: '2.0', status: 'read-in-source' },
    { title: 'Counter-Trafficking Data Collaborative data dictionary', version: '2017', status: 'read-in-source' },
  ],
  labels: {
    'debt-bondage': 'Debt',
    'takes-earnings': 'Earnings taken',
    threats: 'Threats',
    'physical-threats': 'Threats of violence',
    'threatens-family': 'Threats against children or family',
    'uses-children': 'Children used as a hold',
    'threatens-law-enforcement': 'Threats with police or deportation',
    'psychological-abuse': 'Psychological abuse',
    'physical-abuse': 'Physical abuse',
    'sexual-abuse': 'Sexual abuse',
    'false-promises': 'False promises',
    'psychoactive-substances': 'Drugs or alcohol',
    'restricts-movement': 'Movement restricted',
    'restricts-finances': 'No access to money',
    'restricts-medical-care': 'No medical care',
    'withholds-necessities': 'Food, sleep or shelter withheld',
    'excessive-hours': 'Excessive hours',
    'withholds-documents': 'Papers withheld',
    another: 'Another method',
  },
})
