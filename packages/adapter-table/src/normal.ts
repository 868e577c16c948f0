/** A text as it is compared: without case, accents, odd spaces and signs. */
export const normal = (text: string): string =>
  text
    .slice(0, 1000)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A cell as it is compared with words of a list: case, odd spaces and spaces around do not count, signs do. */
export const plainly = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\u00a0\u200b\u202f\ufeff]+/gu, ' ')
    .trim()
    .toLowerCase()
