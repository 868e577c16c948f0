/** Where the rows and cells of a CSV end, and how much of them is kept. */
export type CsvShape = {
  readonly delimiter: string
  /** Characters of one cell, of one row, and cells of one row; what is beyond is left out and reported. */
  readonly cellLimit: number
  readonly rowLimit: number
  readonly widthLimit: number
}

/** A row as it stands in the file, numbered from 1 with blank lines counted; faults by code with their column. */
export type CsvRow = {
  readonly number: number
  readonly texts: readonly string[]
  readonly faults: readonly CsvFault[]
}

/** What is wrong within a row. */
type CsvFault = { readonly code: 104 | 105 | 106 | 107; readonly column?: number }

/** Takes pieces of text, cut anywhere, and gives the rows that are whole. */
export type CsvRows = { readonly push: (text: string) => CsvRow[]; readonly end: () => CsvRow[] }

const quote = 34

/**
 * Cuts text into rows and cells. Nothing stops it: a quote that never closes, text behind a closing quote and what is over
 * a limit are faults of the row, which goes on. Blank lines show in the numbers and are no rows.
 *
 * @param shape - delimiter and limits
 * @returns the two functions that take the text
 */
export function csvRows({ delimiter, cellLimit, rowLimit, widthLimit }: CsvShape): CsvRows {
  const divides = delimiter.charCodeAt(0)
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start'
  let afterReturn = false
  let number = 0
  let cell = ''
  let size = 0
  let column = 1
  let texts: string[] = []
  let faults: CsvFault[] = []
  let rows: CsvRow[] = []

  const add = (part: string) => {
    const room = Math.min(cellLimit - cell.length, rowLimit - size - cell.length)
    if (part.length <= room) cell += part
    else {
      if (room > 0) cell += part.slice(0, room)
      fault(cellLimit - cell.length <= 0 ? 106 : 107)
    }
  }
  const fault = (code: CsvFault['code']) => {
    if (faults.some((one) => one.code === code && (code === 107 || one.column === column))) return
    faults.push(code === 107 ? { code } : { code, column })
  }
  const endCell = () => {
    if (column <= widthLimit) texts.push(cell)
    else fault(107)
    size += cell.length
    cell = ''
    column++
    state = 'start'
  }
  const endRow = () => {
    number++
    const blank = column === 1 && state === 'start'
    if (!blank) {
      endCell()
      rows.push({ number, texts, faults })
    }
    texts = []
    faults = []
    size = 0
    column = 1
  }
  const taken = () => {
    const ready = rows
    rows = []
    return ready
  }

  const push = (text: string): CsvRow[] => {
    let at = 0
    while (at < text.length) {
      const code = text.charCodeAt(at)
      if (state === 'quoted') {
        const close = text.indexOf('"', at)
        add(text.slice(at, close < 0 ? text.length : close))
        if (close >= 0) state = 'closed'
        at = close < 0 ? text.length : close + 1
        continue
      }
      if (afterReturn) {
        afterReturn = false
        if (code === 10) {
          at++
          continue
        }
      }
      if (code === divides) {
        endCell()
        at++
      } else if (code === 10 || code === 13) {
        endRow()
        afterReturn = code === 13
        at++
      } else if (code === quote && state !== 'plain') {
        if (state === 'closed') add('"')
        state = 'quoted'
        at++
      } else {
        if (state === 'closed') fault(105)
        state = 'plain'
        let end = at + 1
        for (; end < text.length; end++) {
          const next = text.charCodeAt(end)
          if (next === divides || next === 10 || next === 13) break
        }
        add(text.slice(at, end))
        at = end
      }
    }
    return taken()
  }

  const end = (): CsvRow[] => {
    if (state === 'quoted') fault(104)
    if (column > 1 || state !== 'start') endRow()
    return taken()
  }
  return { push, end }
}
