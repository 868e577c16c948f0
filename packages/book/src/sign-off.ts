import type { Reading } from '@cairn/engine'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { plain, table } from './markdown.ts'

/** The fingerprint of a page: what a signature is given to. */
export function pageFingerprint(text: string): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(text)))}`
}

/**
 * The block to sign. A signature is given to the page as it stood: when the page's fingerprint changes, it is void.
 *
 * @param shown - the set or calendar the page shows
 * @param page - the fingerprint of everything above the block
 */
export function signOff({ reading }: { readonly reading: Reading }, page: string): string {
  const signed = reading === 'none yet' ? undefined : reading
  const stands = !signed
    ? 'nobody has signed this page yet'
    : signed.page === page
      ? 'signed'
      : 'void: the page changed after it was signed'
  const blank = ' '
  return table(
    ['sign-off', stands],
    [
      ['role', signed ? plain(signed.role) : blank],
      ['organisation’s reference', signed ? plain(signed.reference) : blank],
      ['scope of what was signed', signed ? plain(signed.scope) : blank],
      ['does not agree with', signed ? plain(signed.dissent ?? 'nothing') : blank],
      ['signed on', signed ? signed.on : blank],
      ['holds until', signed ? signed.until : blank],
      ['page', `\`${page}\``],
    ],
  )
}
