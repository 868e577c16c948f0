import { codeList } from '../code-list.ts'

/**
 * What a person may need. The domains that treaties, national laws and case systems share, under one name each.
 *
 * @example
 * ```ts
 * import { needs } from '@cairn/schemas'
 *
 * needs.labels.language // => 'Interpretation and translation'
 * ```
 */
export const needs = codeList({
  id: 'needs',
  title: 'Needs',
  says: 'Domains of need. A domain that nobody asked about is open, not absent.',
  version: 1,
  sources: [
    {
      title: 'Council of Europe Convention CETS 197, art. 10, 12, 14, 15, 16',
      version: '2005',
      status: 'read-in-source',
    },
    { title: 'Directive 2011/36/EU, art. 11, 12, 14, 16, 17', version: '2011', status: 'read-in-source' },
    { title: 'Primero service list', version: 'commit 4b95bf9474', status: 'read-in-source' },
    { title: 'own names', version: '1', status: 'house' },
  ],
  labels: {
    safety: 'Personal safety and protection',
    accommodation: 'Safe and suitable place to stay',
    subsistence: 'Food, clothes, cash',
    'medical-emergency': 'Emergency medical care',
    'medical-other': 'Other medical care',
    psychological: 'Psychological support',
    language: 'Interpretation and translation',
    information: 'Information about rights and services',
    legal: 'Legal advice and representation',
    'criminal-proceedings': 'Support in criminal proceedings',
    'documents-status': 'Identity papers and residence',
    education: 'Education',
    'work-training': 'Work and training',
    'family-links': 'Contact with family, tracing',
    'child-protection': 'Guardian and care for a child',
    dependants: 'Help for dependants',
    return: 'Voluntary and safe return',
    compensation: 'Compensation and unpaid wages',
    'long-term-support': 'Support after formal steps are over',
  },
})
