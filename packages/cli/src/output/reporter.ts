import type { Finding } from '../finding.ts'
import type { Inspected } from '../inspect.ts'
import { csvReporter } from './csv.ts'
import { jsonReporter } from './json.ts'
import { jsonlReporter } from './jsonl.ts'
import { sarifReporter } from './sarif.ts'
import type { Sink } from './sink.ts'
import { textReporter } from './text.ts'

/** Writes findings as they come; nothing grows with the file but what is written. */
export type Reporter = {
  readonly finding: (finding: Finding) => void
  /** After the last finding of each file; `name` as typed, for the terminal only. */
  readonly file: (file: number, name: string, inspected: Inspected) => void
  readonly end: () => void
}

/** What a reporter is told. */
export type ReporterOptions = {
  /** Positions of each code in a text; other formats hold every finding. */
  readonly limit: number
  /** A text says nothing of files without findings. */
  readonly quiet: boolean
}

/** The name of a form. */
export type Format = 'text' | 'json' | 'jsonl' | 'sarif' | 'csv'

/** Forms of a report. */
export const formats: Readonly<Record<Format, (sink: Sink, options: ReporterOptions) => Reporter>> = {
  text: textReporter,
  json: jsonReporter,
  jsonl: jsonlReporter,
  sarif: sarifReporter,
  csv: csvReporter,
}

/** Whether a word names a form. */
export function isFormat(word: string): word is Format {
  return Object.hasOwn(formats, word)
}
