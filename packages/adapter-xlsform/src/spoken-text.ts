// Nobody sees this sign, and programs that look for a reference do not find one behind it.
const joiner = '\u2060'

/**
 * A text to be read as it stands. Programs that compile an XLSForm take `${…}` and `instance(…)` in a text for a reference
 * to an answer, and know no way to write them otherwise.
 */
export const asItStands = (text: string): string => text.replaceAll(/\$(?=\{)|instance(?=\()/g, `$&${joiner}`)

/** The same text as the form model has it, where it comes back as a heading or as a label. */
export const asItWas = (text: string): string => text.replaceAll(joiner, '')
