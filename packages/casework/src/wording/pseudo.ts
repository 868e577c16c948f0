import { en } from './en.ts'
import type { Wording } from './wording.ts'

/**
 * A language nobody speaks, written from right to left: every English word of ours between two marks. A test, or an
 * app that is being built, sees with it which words do not come from the wording, and whether the page turns round.
 *
 * @example
 * ```ts
 * import { pseudo } from '@cairn/casework'
 *
 * pseudo.title // => '⟦Next steps⟧'
 * pseudo.dir // => 'rtl'
 * ```
 */
export const pseudo: Wording = /* @__PURE__ */ turned(en)

function turned(words: Wording): Wording {
  return { ...(marked(words) as Wording), lang: 'ar-XB', dir: 'rtl' }
}

function marked(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`
  if (Array.isArray(value)) return value.map(marked)
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, marked(inner)]))
}
