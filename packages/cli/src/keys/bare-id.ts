/** Signs that nobody sees: a space without width, and the mark that begins a file. */
const UNSEEN = /[\u200b\ufeff]/g
/** A space at which a line does not break: copied from a page or a document. */
const UNBROKEN = /\u00a0/g
/** `="4711"`: a formula whose result is a text, so that a spreadsheet leaves the digits as they are. */
const AS_FORMULA = /^="(.*)"$/s
/** `'4711`: what is typed before digits, so that a spreadsheet takes them for a text. */
const APOSTROPHE = /^'(?=\p{Nd})/u

/** An id without what only a spreadsheet or a document adds to it: with and without, it is one person. */
export function bareId(written: string): string {
  const text = plain(written).trim()
  return (AS_FORMULA.exec(text)?.[1] ?? text).trim().replace(APOSTROPHE, '')
}

/** A text in which the same signs are written alike. */
export function plain(text: string): string {
  return text.replace(UNSEEN, '').replace(UNBROKEN, ' ').normalize('NFC')
}
