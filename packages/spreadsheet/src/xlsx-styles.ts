import type { TableProblemCode } from './table.ts'
import { showsDay } from './xlsx-dates.ts'
import { xmlWalk } from './xml-walk.ts'
import type { Part } from './zip-part.ts'

/** For each style of a cell, whether it shows a number as a day, and how many digits it shows at least. */
export type Styles = {
  readonly days: readonly boolean[]
  readonly digits: readonly number[]
  readonly fault: TableProblemCode | undefined
}

/** `00000`: a number format of nothing but zeros, as long as a spreadsheet lets one be. */
const ZEROS = /^(0{2,255})(?:;|$)/

/** A file with more styles than a spreadsheet allows keeps the first. */
const limit = 65_536

/**
 * Reads which styles show days, and which put zeros before a number.
 *
 * @param part - the part with the styles
 * @returns one entry for each style, and a code when the part is damaged
 */
export async function readStyles(part: Part): Promise<Styles> {
  const codes = new Map<number, string>()
  const ids: number[] = []
  let within = ''
  let fault: TableProblemCode | undefined
  for await (const code of xmlWalk(part, {
    open(name, attributes) {
      if (name === 'cellXfs' || name === 'cellStyleXfs' || name === 'dxfs') within = name
      else if (name === 'xf' && within === 'cellXfs' && ids.length < limit)
        ids.push(Number(attributes['numFmtId'] ?? 0))
      else if (name === 'numFmt' && within === '' && codes.size < limit) {
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      }
    },
    close(name) {
      if (name === within) within = ''
    },
  })) {
    fault ??= code
  }
  return {
    days: ids.map((id) => showsDay(id, codes.get(id))),
    digits: ids.map((id) => ZEROS.exec(codes.get(id) ?? '')?.[1]?.length ?? 0),
    fault,
  }
}
