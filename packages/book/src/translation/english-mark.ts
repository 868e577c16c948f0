import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Tells one English text from another, so that a translation made of an earlier one is noticed. Words are public. */
export function englishMark(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12)
}

/** The places of a text that a program fills in, as `{name}`, in alphabetical order; the same again is counted again. */
export function placeholders(text: string): readonly string[] {
  return (text.match(/\{[A-Za-z][\w-]*\}/g) ?? []).sort()
}
