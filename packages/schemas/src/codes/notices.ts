import { codeList } from '../code-list.ts'

/**
 * What a person is told before they agree. Seven things, each apart; a single tick cannot stand for all.
 *
 * @example
 * ```ts
 * import { notices } from '@cairn/schemas'
 *
 * notices.labels.withdrawal // => 'How to take consent back'
 * ```
 */
export const notices = codeList({
  id: 'notices',
  title: 'What the person was told',
  says: 'Seven separate things. Never rebuilt from one tick.',
  version: 1,
  sources: [{ title: 'Human Trafficking Case Data Standard', version: '2.0', status: 'read-in-source' }],
  labels: {
    conversation: 'What the conversation is',
    purpose: 'What it is for',
    use: 'How details are used now and later',
    research: 'Use without names for research',
    access: 'The right to see what is kept',
    storage: 'How long it is kept',
    withdrawal: 'How to take consent back',
  },
})
