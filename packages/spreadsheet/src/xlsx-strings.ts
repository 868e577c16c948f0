import type { TableProblemCode } from './table.ts'
import { unescapeCode } from './xlsx-text.ts'
import { xmlWalk } from './xml-walk.ts'
import type { Part } from './zip-part.ts'

/** The texts that cells refer to by number; a code when they are damaged or too many. */
export type Strings = { readonly texts: readonly string[]; readonly fault: TableProblemCode | undefined }

/** What keeping a text costs beside its characters. */
const overhead = 16

/**
 * Reads the shared texts of a workbook, which have to be kept while its sheets are read.
 *
 * @param part - the part with the texts
 * @param limit - characters kept in all; what is beyond is TAB-208
 * @returns the texts, formatted pieces joined and readings in other scripts left out
 */
export async function readStrings(part: Part, limit: number): Promise<Strings> {
  const texts: string[] = []
  let fault: TableProblemCode | undefined
  let room = limit
  let item = ''
  let taking = false
  let aside = false
  for await (const code of xmlWalk(part, {
    open(name) {
      if (name === 'si') item = ''
      else if (name === 'rPh') aside = true
      else if (name === 't') taking = !aside
    },
    text(text) {
      if (taking && item.length <= room) item += text
    },
    close(name) {
      if (name === 't') taking = false
      else if (name === 'rPh') aside = false
      else if (name === 'si') {
        room -= item.length + overhead
        if (room >= 0) texts.push(unescapeCode(item))
      }
    },
  })) {
    fault ??= code
    if (room < 0) return { texts, fault: fault ?? 'TAB-208' }
  }
  return { texts, fault }
}
