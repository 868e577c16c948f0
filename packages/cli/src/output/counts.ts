import type { Inspected } from '../inspect.ts'

/** A file in counts, as programs read it. Nothing in it is a value, a heading or a name. */
export function countsOf(
  file: number,
  { records, valid, found, loss }: Inspected,
): { readonly file: number } & Readonly<Record<string, unknown>> {
  return { file, records, valid, withFindings: found, ...(loss && { table: loss }) }
}
