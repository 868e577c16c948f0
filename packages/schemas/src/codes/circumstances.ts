import { codeList } from '../code-list.ts'

/**
 * Circumstances that somebody may have made use of. By themselves they are no sign, and they are never scored.
 *
 * @example
 * ```ts
 * import { circumstances } from '@cairn/schemas'
 *
 * circumstances.labels.homelessness // => 'No home'
 * ```
 */
export const circumstances = codeList({
  id: 'circumstances',
  title: 'Circumstances',
  says: 'Context, never a sign in itself. What counts is whether somebody made use of it: see the means.',
  version: 1,
  sources: [
    { title: 'Human Trafficking Case Data Standard, list withdrawn there', version: '2.0', status: 'read-in-source' },
  ],
  labels: {
    addiction: 'Addiction',
    'social-group': 'Belonging to a group',
    discrimination: 'Discrimination',
    poverty: 'Poverty',
    'disability-or-health': 'Disability or physical health',
    'mental-health': 'Mental health',
    migration: 'Being on the move',
    homelessness: 'No home',
    'online-abuse': 'Abuse online',
    'physical-abuse': 'Earlier abuse',
    education: 'Little schooling',
    'work-environment': 'Conditions at work',
  },
})
