// What makes a spreadsheet take a text for a formula, also in the wide forms of East Asian keyboards.
const trigger = '=+\\-@＝＋－＠'

// At the start of a cell, also behind blanks; and behind a character that another setting of the computer takes for a
// delimiter: a comma file opened where the semicolon divides has its cells cut in other places.
const starts = `(?<=^)'*(?=[ \\u00a0]*[${trigger}\\t\\r\\n])`
const cuts = `(?<=[,;\\t|\\r\\n])'*(?=[${trigger}])`
const unguarded = new RegExp(`${starts}|${cuts}`, 'g')
const guarded = new RegExp(`(?<=^)'(?='*[ \\u00a0]*[${trigger}\\t\\r\\n])|(?<=[,;\\t|\\r\\n])'(?='*[${trigger}])`, 'g')

/**
 * Makes a text harmless where a spreadsheet would compute it: an apostrophe goes before it.
 *
 * @param text - text of a cell
 * @returns the text to write; `unguard` gives the first text back
 */
export function guard(text: string): string {
  return text.replace(unguarded, "'$&")
}

/**
 * Takes away what `guard` put in.
 *
 * @param text - text as it stands in the file
 * @returns the text that was meant
 */
export function unguard(text: string): string {
  return text.includes("'") ? text.replace(guarded, '') : text
}
