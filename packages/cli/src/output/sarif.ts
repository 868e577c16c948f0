import type { Finding } from '../finding.ts'
import { pageOf, severityOf, whereOf } from '../finding.ts'
import type { Inspected } from '../inspect.ts'
import { type ProblemCode, sentencesOf } from '../problem.ts'
import { countsOf } from './counts.ts'
import type { Reporter } from './reporter.ts'
import type { Sink } from './sink.ts'

/**
 * SARIF 2.1.0, which programs that show findings read. Files are named by position: a name can say who somebody is. It is
 * written as it grows, so the rules come after the results.
 */
export function sarifReporter({ write }: Sink): Reporter {
  const codes = new Set<ProblemCode>()
  const files: ReturnType<typeof countsOf>[] = []
  let n = 0
  write(
    '{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","version":"2.1.0","runs":[{"results":[',
  )
  return {
    finding: (finding) => {
      codes.add(finding.code)
      write(`${n === 0 ? '\n' : ',\n'}${JSON.stringify(resultOf(finding))}`)
      n += 1
    },
    file: (file: number, _name: string, inspected: Inspected) => void files.push(countsOf(file, inspected)),
    end: () => {
      const artifacts = files.map((counts) => ({ location: { uri: uriOf(counts.file) }, properties: counts }))
      const rules = [...codes].sort().map(ruleOf)
      const tool = { driver: { name: 'cairn', rules } }
      write(
        `\n],"artifacts":${JSON.stringify(artifacts)},"tool":${JSON.stringify(tool)},"columnKind":"utf16CodeUnits"}]}\n`,
      )
    },
  }
}

const uriOf = (file: number): string => `file-${file}`
const levels = { finding: 'error', note: 'note' } as const

function resultOf(finding: Finding): object {
  const { code, file, line, pointer, ...place } = finding
  const { says, next } = sentencesOf(code)
  return {
    ruleId: code,
    level: levels[severityOf(code)],
    message: { text: `${says} ${next}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file), index: file - 1 },
          ...(line !== undefined && { region: { startLine: line } }),
        },
        logicalLocations: [{ fullyQualifiedName: whereOf(finding), kind: 'member' }],
      },
    ],
    properties: { ...place, ...(pointer !== undefined && { pointer }) },
  }
}

function ruleOf(code: ProblemCode): object {
  const { says, next } = sentencesOf(code)
  return {
    id: code,
    shortDescription: { text: says },
    help: { text: `${next} See ${pageOf(code)}.` },
    defaultConfiguration: { level: levels[severityOf(code)] },
  }
}
