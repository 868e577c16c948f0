import { writtenText } from './written-text.ts'

/**
 * A text inside XML: what XML cannot hold is removed, and a carriage return keeps its own sign, which readers of XML would
 * otherwise turn into a line feed.
 *
 * @param text - any text
 * @returns the escaped text, for elements and attributes
 */
export function escapeXml(text: string): string {
  return writtenText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
}

/** What looks like a character written as `_x000D_` is written so that it stays what it is. */
export function escapeCode(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** A character that a spreadsheet wrote as `_x000D_`. */
export function unescapeCode(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
