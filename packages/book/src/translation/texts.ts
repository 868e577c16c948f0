/** Words of one language as plain data: texts in records and lists, however deep. What is no text is kept as it is. */
export type Words = { readonly [key: string]: unknown }

/** What says of which words and which language, and is not itself translated. */
const about: readonly string[] = ['instrument', 'language', 'lang', 'dir', 'reading']

/**
 * Every text of some words by its key: the path to it, joined by `/`.
 *
 * @param words - a wording of the rulebook or of the worker's sheet
 * @returns texts by key, in the order of the words; none of them empty
 *
 * @example
 * ```ts
 * import { texts } from '@cairn/book'
 *
 * texts({ instrument: 'example', language: 'en', before: 'You may skip.', asks: { cold: 'Are you cold?' } })
 * // => { before: 'You may skip.', 'asks/cold': 'Are you cold?' }
 * ```
 */
export function texts(words: Words): Readonly<Record<string, string>> {
  const found: [string, string][] = []
  retold(words, (key, text) => {
    found.push([key, text])
    return text
  })
  return Object.fromEntries(found)
}

/** The same words with each text told anew. */
export function retold<W extends Words>(words: W, tell: (key: string, text: string) => string): W {
  const walk = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') return value === '' ? value : tell(path, value)
    if (Array.isArray(value)) return value.map((one, at) => walk(one, `${path}/${at}`))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, `${path}/${key}`)]))
  }
  const top = Object.entries(words).map(([key, one]) => [key, about.includes(key) ? one : walk(one, key)])
  return Object.fromEntries(top) as W
}

/** The same words as of another language, whichever of the two names its language has here. */
export function spokenIn<W extends Words>(words: W, language: string, dir: 'ltr' | 'rtl', reading: unknown): W {
  const said = { ...words, ...('lang' in words ? { lang: language } : { language }) }
  return { ...said, ...('dir' in words && { dir }), ...('reading' in words && { reading }) } as W
}
