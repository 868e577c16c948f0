import type { Found } from './findings.ts'
import type { Inspected } from './inspect.ts'
import { notes, type ProblemCode, problems } from './problem.ts'

/** A file in counts, codes and positions; nothing in it comes from a record. */
export function fileReport(name: string, { records, valid, found, findings }: Inspected): string {
  return [
    printable(name),
    row('records', records),
    row('valid', valid),
    row('with findings', found),
    ...findings.list().map(foundReport),
    '',
  ].join('\n')
}

function foundReport({ code, count, first }: Found): string {
  const more = count - first.length
  return [
    `  ${code}  ${count} ×  ${problems[code].says} ${problems[code].next}${notes.has(code) ? ' (no finding)' : ''}`,
    ...first.map((where) => `    ${where}`),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ].join('\n')
}

/** One line of a report. */
export function row(label: string, value: string | number): string {
  return `  ${label.padEnd(16)}${value}`
}

/** Why the command could not run. */
export function refusal(code: ProblemCode): string {
  return `${code} ${problems[code].says} ${problems[code].next}\n`
}

/** A name as typed, unless it would steer the terminal. */
function printable(name: string): string {
  return name === '-' ? 'standard input' : name.replaceAll(/\p{C}/gu, '?')
}
