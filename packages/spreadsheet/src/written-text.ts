/** Controls that neither a spreadsheet nor XML can hold; tabs and ends of lines stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/**
 * A text as a file can hold it: control characters removed, and half a surrogate pair, which no encoding has, as U+FFFD.
 *
 * @param text - any text
 * @returns the text that is written
 */
export function writtenText(text: string): string {
  return text.replace(unwritable, '').replace(/\p{Surrogate}/gu, '\ufffd')
}
