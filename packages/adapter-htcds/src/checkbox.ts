import { folded } from './text.ts'

const yes = new Set(['true', 'yes', '1', 'y', 'x', '✓', 'on'])
const no = new Set(['false', 'no', '0', 'n'])

/** What a box says; nothing where it is neither ticked nor unticked in so many words. */
export const ticked = (text: string): boolean | undefined => {
  const word = folded(text)
  return yes.has(word) ? true : no.has(word) ? false : undefined
}
