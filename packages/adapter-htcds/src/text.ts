/** Text with every kind of space (the no-break one too) as one plain space, none at its ends. */
export const tidy = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()

/** The same for comparing: capitals do not matter. */
export const folded = (text: string): string => tidy(text).toLowerCase()
