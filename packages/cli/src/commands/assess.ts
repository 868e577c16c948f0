import { assess, sheet } from '@cairn/casework'
import type { RuleSet } from '@cairn/engine'
import { severityOf } from '../finding.ts'
import { readDirectory, readSociety } from '../input/record-file.ts'
import { whichFile } from '../input/which-file.ts'
import { type Inspection, inspect } from '../inspect.ts'
import { instrumentsNamed, spoken } from '../instruments.ts'
import { reports } from '../output/reports.ts'
import { isPlace, placeRows } from '../place.ts'
import { policiesFor, type Where } from '../policies.ts'
import { CannotRun } from '../problem.ts'
import { row } from '../report.ts'
import { type SheetWriter, sheetWriter } from '../sheets/writer.ts'
import type { TableOptions } from '../tables/mapping-for.ts'
import type { Terminal } from '../terminal.ts'
import { withheld } from '../withheld.ts'
import { assessExamples } from './examples.ts'
import { type TableWords, tableOptions } from './table-options.ts'

/** Options of `cairn assess`. */
export type AssessOptions = TableWords & {
  readonly instrument: readonly string[]
  readonly sheets?: string
  readonly place?: string
  readonly directory?: string
  readonly society?: string
  readonly limit: number
  readonly quiet: boolean
}

/**
 * Puts every case of the files through the questions; without a file, the invented examples. Of a file of one's own the
 * terminal shows counts and codes only, and sheets go to a folder of their own.
 *
 * @returns 0 where nothing was found, 1 otherwise
 * @throws {@link CannotRun} when a file cannot be read, or sheets cannot be written
 */
export async function assessFiles(
  files: readonly string[],
  options: AssessOptions,
  terminal: Terminal,
): Promise<0 | 1> {
  const instruments = instrumentsNamed(options.instrument)
  const tables = tableOptions(options, instruments, terminal.cwd)
  const { place, directory } = options
  if (place !== undefined && !isPlace(place)) throw new CannotRun('CLI-014')
  const services = directory === undefined ? undefined : readDirectory(directory, terminal.cwd)
  const society = options.society === undefined ? undefined : readSociety(options.society, terminal.cwd)
  const where = { ...(place !== undefined && { place }), ...(services && { services }), ...(society && { society }) }
  const folder = options.sheets === undefined ? undefined : sheetWriter(options.sheets, terminal.cwd)
  try {
    if (files.length === 0) return assessExamples({ instruments, spoken }, where, options.quiet, terminal, folder)
    return await assessOwn(files, options, { instruments, tables, where, folder, terminal })
  } catch (error) {
    folder?.abandon()
    throw error
  }
}

/** What a run has made ready. */
type Prepared = {
  readonly instruments: readonly RuleSet[]
  readonly tables: TableOptions
  readonly where: Omit<Where, 'today' | 'now'>
  readonly folder: SheetWriter | undefined
  readonly terminal: Terminal
}

async function assessOwn(
  files: readonly string[],
  options: AssessOptions,
  { instruments, tables, where, folder, terminal }: Prepared,
): Promise<0 | 1> {
  const { today, now } = terminal
  const rules = { instruments, spoken, today, ...policiesFor({ ...where, today, now }) }

  const outcomes = outcomeCounts(instruments)
  let [before, assessed, skipped, valid, sheets] = [0, 0, 0, 0, 0]
  let clean = true
  const written = reports([], files, options, terminal)
  for (const [at, name] of files.entries()) {
    const inspection: Inspection = {
      instruments,
      terminal,
      tables,
      twice: false,
      find: (found) => {
        if (severityOf(found.code) === 'finding') clean = false
        written.finding({ ...found, file: at + 1 })
      },
      each: (record, position, find) => {
        if (record.schema !== 'case@1' && record.schema !== 'answers@1') {
          skipped += 1
          find('CLI-109')
          return
        }
        const assessment = assess(record, rules)
        for (const { advice, conversations } of assessment.screening)
          if (conversations > 0) outcomes.count(advice.by.id, advice.outcome)
        assessed += 1
        if (!folder) return
        folder.write(sheet(assessment), before + position)
        sheets += 1
      },
    }
    const inspected = await whichFile(at + 1, files.length, () => inspect(name, inspection))
    before += inspected.records
    valid += inspected.valid
    written.file(at + 1, name, inspected)
  }
  if (valid !== assessed + skipped || (folder && sheets !== assessed)) throw new CannotRun('CLI-010')
  if (!options.quiet)
    terminal.out(
      `${[row('assessed', assessed), ...outcomes.report(), ...placeRows(where.place), row('sheets', folder ? sheets : 'none: give --sheets DIR')].join('\n')}\n`,
    )
  return clean ? 0 : 1
}

/**
 * Outcomes of all files together. A terminal is photographed, copied and logged, so small counts are withheld as they
 * are in tables for others: a file of one person would print that person's outcome.
 */
function outcomeCounts(instruments: readonly RuleSet[]): {
  readonly count: (instrument: string, outcome: string) => void
  readonly report: () => readonly string[]
} {
  const counts = new Map(
    instruments.map(({ id, outcomes }) => [id, Object.fromEntries(Object.keys(outcomes).map((one) => [one, 0]))]),
  )
  return {
    count: (instrument, outcome) => {
      const own = counts.get(instrument)
      if (own) own[outcome] = (own[outcome] ?? 0) + 1
    },
    report: () =>
      [...counts].flatMap(([id, own]) => [
        row('screened', `${Object.values(own).reduce((sum, n) => sum + n, 0)} with ${id}`),
        ...Object.entries(withheld(own)).map(([outcome, n]) => row('', `${outcome}: ${n ?? 'withheld'}`)),
      ]),
  }
}
