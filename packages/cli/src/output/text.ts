import type { Finding } from '../finding.ts'
import { whereOf } from '../finding.ts'
import { findings } from '../findings.ts'
import { fileReport } from '../report.ts'
import type { Reporter, ReporterOptions } from './reporter.ts'
import type { Sink } from './sink.ts'

/** For people: each file in counts, and its findings by code with their first positions. */
export function textReporter({ write, isTerminal }: Sink, { limit, quiet }: ReporterOptions): Reporter {
  let all = findings(limit)
  return {
    finding: ({ code, ...where }: Finding) => all.add(code, () => whereOf({ code, ...where })),
    file: (file, name, inspected) => {
      if (!quiet || all.any()) write(`${fileReport(isTerminal ? name : `file ${file}`, inspected, all.list())}\n`)
      all = findings(limit)
    },
    end: () => {},
  }
}
