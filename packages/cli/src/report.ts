import type { TableLoss } from '@cairn/adapter-table'
import { type FoundCode, placesOf } from './findings.ts'
import type { Inspected } from './inspect.ts'
import { notes, type ProblemCode, sentencesOf } from './problem.ts'

/** A file in counts, codes and positions; nothing in it comes from a record. */
export function fileReport(
  name: string,
  { records, valid, found, loss }: Inspected,
  list: readonly FoundCode[],
): string {
  return [
    printable(name),
    row('records', records),
    row('valid', valid),
    row('with findings', found),
    ...(loss ? tableReport(loss) : []),
    ...list.map(foundReport),
    '',
  ].join('\n')
}

/** What of a table is no record, and which answers nobody may read as a no. */
function tableReport({ rows, hiddenRows, merged, unsure, declined, notAsked }: TableLoss): readonly string[] {
  return [
    row('rows', `${rows.read}: ${rows.headings} of headings, ${rows.blank} blank, ${rows.notRead} not read`),
    ...(hiddenRows > 0 ? [row('hidden rows', `${hiddenRows}, read like the others`)] : []),
    ...(merged > 0 ? [row('merged codes', merged)] : []),
    row('no answer', `${unsure} unsure, ${declined} declined, ${notAsked} not asked: none is a no`),
  ]
}

/** One code with its count and its first positions. */
export function foundReport(found: FoundCode): string {
  const { code, count } = found
  const { says, next } = sentencesOf(code)
  return [
    `  ${code}  ${count} ×  ${says} ${next}${notes.has(code) ? ' (no finding)' : ''}`,
    ...placesOf(found).map((where) => `    ${where}`),
  ].join('\n')
}

/** One line of a report. */
export function row(label: string, value: string | number): string {
  return `  ${label.padEnd(16)}${value}`
}

/** Why the command could not run. */
export function refusal(code: ProblemCode, places: readonly string[] = []): string {
  const { says, next } = sentencesOf(code)
  return `${code} ${says} ${next}\n${places.map((place) => `  ${place}\n`).join('')}`
}

/** A name as typed, unless it would steer the terminal. */
function printable(name: string): string {
  return name === '-' ? 'standard input' : name.replaceAll(/\p{C}/gu, '?')
}
