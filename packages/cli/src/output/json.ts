import type { Inspected } from '../inspect.ts'
import { countsOf } from './counts.ts'
import { entryOf } from './entry.ts'
import type { Reporter } from './reporter.ts'
import type { Sink } from './sink.ts'

/** The whole report as one JSON value: every finding, then the files in counts. It is written as it grows. */
export function jsonReporter({ write }: Sink): Reporter {
  const files: ReturnType<typeof countsOf>[] = []
  let n = 0
  write('{"schema":"findings@1","findings":[')
  return {
    finding: (finding) => {
      write(`${n === 0 ? '\n' : ',\n'}${JSON.stringify(entryOf(finding))}`)
      n += 1
    },
    file: (file: number, _name: string, inspected: Inspected) => void files.push(countsOf(file, inspected)),
    end: () => write(`\n],"files":${JSON.stringify(files)}}\n`),
  }
}
