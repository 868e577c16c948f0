import type { Finding } from '../finding.ts'
import type { Inspected } from '../inspect.ts'
import { CannotRun } from '../problem.ts'
import type { Terminal } from '../terminal.ts'
import { type Format, formats, type Reporter, type ReporterOptions } from './reporter.ts'
import { fileSink, outputPaths, type Sink, terminalSink } from './sink.ts'

/** One report that was asked for: its form, and the file it goes to; without one, to standard output. */
export type ReportWanted = { readonly format: Format; readonly output?: string }

/** All reports of one run. */
export type Reports = {
  readonly finding: (finding: Finding) => void
  readonly file: (file: number, name: string, inspected: Inspected) => void
  /** Ends all of them: files have their names from here on. */
  readonly end: () => void
  /** Gives all of them up: nothing is left of a file. */
  readonly abort: () => void
}

/**
 * Begins the reports that were asked for; a text on standard output where none was.
 *
 * @throws {@link CannotRun} where two go to standard output, a file is read too, or a file cannot be written
 */
export function reports(
  wanted: readonly ReportWanted[],
  inputs: readonly string[],
  options: ReporterOptions,
  terminal: Terminal,
): Reports {
  const all = wanted.length > 0 ? wanted : [{ format: 'text' as const }]
  if (all.filter(({ output }) => output === undefined).length > 1) throw new CannotRun('CLI-019')
  const paths = outputPaths(
    all.flatMap(({ output }) => (output === undefined ? [] : [output])),
    inputs,
    terminal.cwd,
  )
  const sinks: Sink[] = []
  const abort = (): void => {
    for (const sink of sinks) sink.abort()
  }
  try {
    let next = 0
    for (const { output } of all)
      sinks.push(output === undefined ? terminalSink(terminal) : fileSink(paths[next++] as string))
    // A report begins with the first thing it has to say: a run that cannot begin prints no heading.
    let reporters: readonly Reporter[] | undefined
    const begun = (): readonly Reporter[] => {
      reporters ??= all.map(({ format }, at) => formats[format](sinks[at] as Sink, options))
      return reporters
    }
    return {
      finding: (finding) => {
        for (const one of begun()) one.finding(finding)
      },
      file: (...told) => {
        for (const one of begun()) one.file(...told)
      },
      end: () => {
        for (const one of begun()) one.end()
        for (const sink of sinks) sink.close()
      },
      abort,
    }
  } catch (error) {
    abort()
    throw error
  }
}
