import { codeList } from '../code-list.ts'

/**
 * On what ground details are kept or passed on. Which of them a place allows is a matter of its law.
 *
 * @example
 * ```ts
 * import { lawfulBases } from '@cairn/schemas'
 *
 * lawfulBases.labels['vital-interests'] // => 'Vital interests'
 * ```
 */
export const lawfulBases = codeList({
  id: 'lawful-bases',
  title: 'Basis for keeping or passing on',
  says: 'Six grounds. Which hold where is decided by the law of the place.',
  version: 1,
  sources: [{ title: 'Primero look-up lists', version: 'commit 4b95bf9474', status: 'read-in-source' }],
  labels: {
    consent: 'Consent',
    contract: 'Contract',
    'vital-interests': 'Vital interests',
    'best-interests': 'The person’s own interest',
    'legal-obligation': 'Legal obligation',
    'legitimate-interest': 'Other legitimate interest',
  },
})
