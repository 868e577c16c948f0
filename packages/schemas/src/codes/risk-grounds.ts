import { codeList } from '../code-list.ts'

/**
 * What was looked at for a level of risk. Kinds only.
 *
 * @example
 * ```ts
 * import { riskGrounds } from '@cairn/schemas'
 *
 * riskGrounds.labels['threats-made'] // => 'Threats were made'
 * ```
 */
export const riskGrounds = codeList({
  id: 'risk-grounds',
  title: 'What the risk rests on',
  says: 'What was looked at. Kinds only; details belong in the note.',
  version: 1,
  sources: [
    { title: 'Bulgarian National Referral Mechanism, measure 1.2', version: 'as read 2026', status: 'read-in-source' },
    { title: 'own list', version: '1', status: 'house' },
  ],
  labels: {
    'threats-made': 'Threats were made',
    'violence-before': 'Violence before',
    'place-known': 'The place is known',
    'phone-or-account-known': 'A phone or account is known',
    'feared-person-free': 'Somebody feared is free',
    'feared-person-near': 'Somebody feared is near',
    'debt-claimed': 'A debt is claimed',
    testimony: 'Testimony is due or given',
    'family-within-reach': 'Family within reach',
    publicity: 'Publicity',
    'leaving-or-moving': 'About to leave or move',
    health: 'Health',
    'self-harm': 'Self-harm',
    isolation: 'No one to turn to',
    'lone-working': 'Workers alone',
    another: 'Another ground',
  },
})
