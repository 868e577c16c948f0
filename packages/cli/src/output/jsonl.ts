import { entryOf } from './entry.ts'
import type { Reporter } from './reporter.ts'
import type { Sink } from './sink.ts'

/** One finding a line, each as soon as it is found. */
export function jsonlReporter({ write }: Sink): Reporter {
  return {
    finding: (finding) => write(`${JSON.stringify(entryOf(finding))}\n`),
    file: () => {},
    end: () => {},
  }
}
