import { codeList } from '../code-list.ts'

/**
 * What a Society may do, in three fields: awareness, assistance and protection, humanitarian diplomacy.
 *
 * @example
 * ```ts
 * import { activities } from '@cairn/schemas'
 *
 * activities.labels.linking // => 'Information and linking'
 * ```
 */
export const activities = codeList({
  id: 'activities',
  title: 'Activities',
  says: 'Activities that readiness is asked about, one by one.',
  version: 1,
  sources: [
    { title: 'Action to assist and protect trafficked persons, chapter 1', version: '2016', status: 'read-in-source' },
    { title: 'own list', version: '1', status: 'house' },
  ],
  labels: {
    'awareness-public': 'Awareness: general public',
    'awareness-on-the-move': 'Awareness: people on the move',
    'first-help': 'First aid, psychological first aid, material help',
    linking: 'Information and linking',
    referring: 'Referral',
    'family-links': 'Restoring family links',
    casework: 'Casework and mobile teams',
    'safe-house': 'Safe house',
    'voluntary-return': 'Voluntary return',
    'confidential-dialogue': 'Confidential dialogue with authorities',
    'public-advocacy': 'Public advocacy',
  },
})
