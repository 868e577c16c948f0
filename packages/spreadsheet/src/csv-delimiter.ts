import { csvRows } from './csv-rows.ts'

const candidates = [',', ';', '\t', '|'] as const

/** A first line such as `sep=;`, by which a spreadsheet says what divides the cells; it is shown as no row. */
const named = /^"?sep=(.)"?(?:\r\n|\n|\r|$)/i

/**
 * What divides the cells of a CSV.
 *
 * @param sample - the beginning of the text
 * @returns the delimiter, and how many characters of a line that names it have to be left out
 */
export function delimiterOf(sample: string): { readonly delimiter: string; readonly skip: number } {
  const line = named.exec(sample)
  if (line?.[1]) return { delimiter: line[1], skip: line[0].length }
  const scored = candidates.map((delimiter) => ({ delimiter, ...score(sample, delimiter) }))
  const best = scored.reduce((a, b) => (b.score > a.score || (b.score === a.score && b.width > a.width) ? b : a))
  return { delimiter: best.score > 0 ? best.delimiter : ',', skip: 0 }
}

/** How regular the rows are when cut by this delimiter; a title line above the heading may be narrower than the rest. */
function score(sample: string, delimiter: string): { readonly score: number; readonly width: number } {
  const tokens = csvRows({ delimiter, cellLimit: sample.length, rowLimit: sample.length, widthLimit: 16_384 })
  const whole = tokens.push(sample)
  const rows = whole.length > 1 ? whole : [...whole, ...tokens.end()]
  const counts = new Map<number, number>()
  for (const { texts } of rows) counts.set(texts.length, (counts.get(texts.length) ?? 0) + 1)
  const [width = 1, most = 0] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0])
  const first = rows[0]?.texts.length ?? 1
  const faulty = rows.filter(({ faults }) => faults.length > 0).length
  if (width > 1) return { score: most / rows.length + (first === width ? 0.5 : 0) - faulty / rows.length, width }
  // Most rows are one cell: only a heading can tell.
  return { score: first > 1 ? 0.1 : 0, width: first }
}
