import { bareId, plain } from './bare-id.ts'

/** Ids that are looked for inside texts. */
export type KnownIds = {
  /**
   * Whether a text holds an id: one of its own record (as it is sought) anywhere, another where it is no part of a longer number and a word
   * begins with it. Capitals do not matter.
   */
  readonly standIn: (text: string, own: ReadonlySet<string>) => boolean
  /** Whether a text is an id and nothing else. */
  readonly has: (text: string) => boolean
}

/** Shortest id that is looked for inside texts: shorter ones stand in every text. */
export const SHORTEST = 4
/** Of longer ids only so much is looked for, so that a text is looked through in a time that follows its length. */
const LONGEST = 100

/** An id as it is looked for. */
export function sought(id: string): string {
  return folded(bareId(id)).slice(0, LONGEST)
}

function folded(text: string): string {
  return plain(text).toLowerCase()
}

/**
 * Makes many ids ready to be looked for at once: by their first letters, and of those only the lengths that there are. A text
 * costs the same, whether there are ten of them or a million.
 */
export function knownIds(ids: Iterable<string>): KnownIds {
  const all = new Set<string>()
  const lengths = new Map<string, number[]>()
  for (const id of ids) {
    const one = sought(id)
    if (one.length < SHORTEST || all.has(one)) continue
    all.add(one)
    const first = one.slice(0, SHORTEST)
    const before = lengths.get(first)
    if (before === undefined) lengths.set(first, [one.length])
    else if (!before.includes(one.length)) before.push(one.length)
  }
  return {
    has: (text) => all.has(sought(text)),
    standIn: (written, own) => {
      const text = folded(written)
      for (let at = 0; at + SHORTEST <= text.length; at += 1) {
        for (const length of lengths.get(text.slice(at, at + SHORTEST)) ?? []) {
          const id = text.slice(at, at + length)
          if (all.has(id) && (own.has(id) || standsAlone(text, at, at + length))) return true
        }
      }
      return false
    },
  }
}

const LETTER = /^\p{Ll}$/u
const DIGIT = /^\p{Nd}$/u

/**
 * Whether a word or number begins here and no number goes on behind it: 4711 is not 14711, and Anna is not Hanna. An ending
 * may follow a word; only letters that have capitals are asked, since other scripts may write words without a space.
 */
function standsAlone(text: string, from: number, to: number): boolean {
  const [before = '', first = '', last = '', after = ''] = [text[from - 1], text[from], text[to - 1], text[to]]
  const both = (sign: RegExp, one: string, other: string): boolean => sign.test(one) && sign.test(other)
  return !both(LETTER, before, first) && !both(DIGIT, before, first) && !both(DIGIT, last, after)
}
