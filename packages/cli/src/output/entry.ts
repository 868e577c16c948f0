import { type Finding, pageOf, severityOf } from '../finding.ts'
import { sentencesOf } from '../problem.ts'

/** A finding as programs read it: with its severity, what it says, what to do next, and where that is explained. */
export type Entry = Finding & {
  readonly severity: 'finding' | 'note'
  readonly says: string
  readonly next: string
  readonly page: string
}

/** Completes a finding. */
export function entryOf(finding: Finding): Entry {
  const { code } = finding
  return { ...finding, severity: severityOf(code), ...sentencesOf(code), page: pageOf(code) }
}
