import { CannotRun } from '../problem.ts'
import { closest } from '../rules/closest.ts'
import { shelf, together } from '../rules/shelf.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Prints what reviewers read: the page of a set, of a calendar, of rows, or of the sources, or the part of it that is about
 * one rule, one sign, one row, one rule of time or one document.
 *
 * @param id - as the book has it: `coe-197`, `coe-197/offer-help`, `bali-2015/threats` (a sign), `de/reflection`, `cets-197`
 * @returns 0
 * @throws {@link CannotRun} where there is nothing under the id; its places are the nearest ids, which are ours
 */
export async function show(id: string, terminal: Terminal): Promise<0> {
  const found = (await shelf(id)).get(id)
  if (found === undefined) throw new CannotRun('CLI-038', closest(id, [...(await shelf()).keys()]))
  terminal.out(`${together(found).trimEnd()}\n`)
  return 0
}
