import { writtenText } from './written-text.ts'

/**
 * Names of sheets as spreadsheets allow them: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at either
 * end, not empty, not `History`, and none twice whatever the case.
 *
 * @param wanted - names as they were asked for
 * @returns as many names, in the same order
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>(['history'])
  return wanted.map((name) => {
    const clean = writtenText(name)
      .replace(/[[\]:*?/\\\s]+/g, ' ')
      .replace(/^[\s']+|[\s']+$/g, '')
    const base = clean || 'Sheet'
    let unique = cut(base, 31)
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${cut(base, 31 - ` ${n}`.length)} ${n}`
    taken.add(unique.toLowerCase())
    return unique
  })
}

/** Cut without leaving half a surrogate pair, a blank or an apostrophe at the end. */
function cut(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[\s']+$/, '')
}
