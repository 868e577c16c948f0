import { check, type Finding, proof } from '@cairn/engine/check'
import type { Entry } from './entry.ts'
import { list, plain } from './markdown.ts'

/** What was proved of a set: worked cases, slips caught, gaps, overlaps, and every finding. */
export function proofLine({ set, examples }: Entry): string {
  const { examples: cases, slips, caught, survivors } = proof(set, examples)
  const findings = check(set, examples)
  const count = (codes: readonly string[]) => findings.filter(({ code }) => codes.includes(code)).length
  const line = `**${cases} worked cases; ${caught} of ${slips} possible slips are caught; ${count(['gap'])} gaps, ${count(['overlap'])} overlaps, ${count(['dead-rule'])} rules that never matter.**`
  const told = findings.filter((one) => !survivors.some(({ says }) => says === one.says))
  const all: readonly Finding[] = [...survivors, ...told]
  return all.length === 0
    ? line
    : `${line}\n\n${list(all.map(({ code, severity, where, says }) => `${severity} \`${code}\` at \`${where}\`: ${plain(says)}`))}`
}
