import { codeList } from '../code-list.ts'

/**
 * What somebody was made to do against the law. A person is not blamed for it here; it is never grounds to refuse help.
 *
 * @example
 * ```ts
 * import { forcedCrimes } from '@cairn/schemas'
 *
 * forcedCrimes.labels['online-scams'] // => 'Online or telephone fraud'
 * ```
 */
export const forcedCrimes = codeList({
  id: 'forced-crimes',
  title: 'Kinds of forced criminality',
  says: 'What a person was made to do. Disclosure can harm them: it may lead to charges.',
  version: 1,
  sources: [{ title: 'own list', version: '1', status: 'house' }],
  labels: {
    'online-scams': 'Online or telephone fraud',
    'drug-growing-or-making': 'Growing or making drugs',
    'drug-carrying': 'Carrying or selling drugs',
    theft: 'Theft',
    'benefit-or-identity-fraud': 'Fraud with benefits or papers',
    'money-moving': 'Moving money',
    'people-smuggling': 'Taking people over a border',
    'recruiting-others': 'Recruiting or watching others',
    'arms-or-violence': 'Violence or weapons',
    'trespass-or-poaching': 'Illegal fishing, logging or mining',
    another: 'Another kind',
  },
})
