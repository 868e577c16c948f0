import { findings as catalogue, check, type Finding, proof } from '@cairn/engine/check'
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
  if (all.length === 0) return line
  const codes = [...new Set(all.map(({ code }) => code))].filter((code) => code !== 'not-read')
  const meaning = codes.map((code) => `\`${code}\`: ${plain(catalogue[code].means)}${more[code] ?? ''}`)
  return [
    line,
    list(all.map(({ code, severity, where, says }) => `${severity} \`${code}\` at \`${where}\`: ${plain(says)}`)),
    ...(meaning.length > 0 ? [`What this means:\n\n${list(meaning)}`] : []),
  ].join('\n\n')
}

/** What a reader can do where a proof cannot. */
const more: { readonly [Code in Finding['code']]?: string } = {
  'clause-changes-nothing':
    ' It is no error: other parts, or other rules, say as much already. Where a source has it, it stays.',
  'signs-without-example':
    ' Signs that are counted together count alike, so a few stand for all in the cases. Whether each of the others is in the right group, and has the right grade, is for the reader to look at.',
}
