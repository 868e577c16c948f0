import { codeList } from '../code-list.ts'

/**
 * Danger now: what cannot wait for the rest of a conversation. A worker notes what is told or seen; none of it is probed.
 *
 * @example
 * ```ts
 * import { dangers } from '@cairn/schemas'
 *
 * dangers.labels['held-now'] // => 'Held or watched, cannot leave'
 * ```
 */
export const dangers = codeList({
  id: 'dangers',
  title: 'Danger now',
  says: 'What may cost life, health or freedom in the next hours. Told or seen, never probed. An empty list means: asked, none told.',
  version: 1,
  sources: [
    {
      title: 'Bulgarian National Referral Mechanism, opening questions',
      version: 'as read 2026',
      status: 'read-in-source',
    },
    { title: 'own list', version: '1', status: 'house' },
  ],
  labels: {
    'life-at-risk': 'Illness or injury that threatens life',
    'care-window-closing': 'Care that helps only within hours or days',
    'birth-or-pregnancy-trouble': 'Birth, or trouble in pregnancy',
    'medicine-running-out': 'Medicine that must not stop is running out',
    'self-harm': 'May harm themselves',
    'violence-now': 'Violence now, or expected in the next hours',
    'threat-to-life': 'Somebody threatens to kill',
    'held-now': 'Held or watched, cannot leave',
    'feared-person-near': 'Somebody they fear is near or on the way',
    'being-moved': 'About to be moved or handed over',
    'found-out': 'Their place, phone or plan has become known',
    'family-in-danger': 'Family or dependants in danger now',
    'child-without-carer': 'A child with no safe carer',
    'no-safe-place-tonight': 'No safe place to sleep tonight',
    'return-imminent': 'About to be sent back to a place they fear',
    'no-food-or-water': 'No food, water or warmth',
    another: 'Another danger',
  },
})
