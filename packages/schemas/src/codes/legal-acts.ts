import { codeList } from '../code-list.ts'

/**
 * The first element of the legal definition: what was done with the person.
 *
 * @example
 * ```ts
 * import { legalActs } from '@cairn/schemas'
 *
 * legalActs.labels.harbouring // => 'Harbouring'
 * ```
 */
export const legalActs = codeList({
  id: 'legal-acts',
  title: 'Acts',
  says: 'First element of the definition. The list is the same in both treaties.',
  version: 1,
  sources: [
    { title: 'Palermo Protocol, art. 3', version: '2000', status: 'read-in-source' },
    { title: 'Council of Europe Convention CETS 197, art. 4', version: '2005', status: 'read-in-source' },
  ],
  labels: {
    recruitment: 'Recruiting',
    transportation: 'Transporting',
    transfer: 'Handing over',
    harbouring: 'Harbouring',
    receipt: 'Taking in',
  },
})
