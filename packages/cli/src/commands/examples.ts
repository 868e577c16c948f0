import { assess, type Instruments, sheet, sheetText } from '@cairn/casework'
import { inventedCases, inventedDay, inventedPlace, inventedSociety, inventedTown } from '@cairn/testing'
import { check } from '../check.ts'
import { placeRows } from '../place.ts'
import { policiesFor, type Where } from '../policies.ts'
import { row } from '../report.ts'
import type { SheetWriter } from '../sheets/writer.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Puts the invented people through the questions and prints their sheets: nobody in them exists. They live in an invented
 * town, on the day for which they were written down, so that the sheets are the same every day.
 */
export function assessExamples(
  options: Instruments,
  where: Pick<Where, 'place' | 'services' | 'society'>,
  quiet: boolean,
  terminal: Terminal,
  sheets: SheetWriter | undefined,
): 0 | 1 {
  const checked = inventedCases.map(({ record }) => {
    const bytes = new TextEncoder().encode(JSON.stringify(record))
    return check({ kind: 'record', line: 1, bytes }, options.instruments)
  })
  const now = `${inventedDay}T12:00:00Z`
  const place = where.place ?? inventedPlace
  const services = where.services ?? inventedTown
  const society = where.society ?? inventedSociety
  const rules = {
    ...options,
    today: inventedDay,
    ...policiesFor({ place, services, society, today: inventedDay, now }),
  }
  for (const [i, { id, shows, record }] of inventedCases.entries()) {
    const written = sheet(assess(record, rules))
    if (!quiet)
      terminal.out(`\nInvented case: ${id}\n${shows}\n\n${sheetText(written, Math.min(terminal.columns, 100))}`)
    sheets?.write(written, i + 1)
  }
  const valid = checked.filter(({ wrong }) => wrong.length === 0).length
  terminal.out(
    `\n${[row('invented cases', `${inventedCases.length}, as of ${inventedDay} in ${place}`), ...placeRows(place), row('valid', valid), row('your own', 'give a file of CSV, XLSX, JSON or NDJSON')].join('\n')}\n`,
  )
  return valid === inventedCases.length ? 0 : 1
}
