import type { Why } from '@cairn/engine'

export type { Why } from '@cairn/engine'

/** The three reasons why an answer is open. */
export const whys: readonly Why[] = ['not-asked', 'unsure', 'declined']
