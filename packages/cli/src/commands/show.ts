import { page } from '@cairn/book'
import { CannotRun } from '../problem.ts'
import { shippedSets } from '../rules/edition.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Prints what reviewers read: the page of a set, or the part of one rule in it.
 *
 * @param id - of a set (`coe-197`) or of a rule (`coe-197/offer-help`)
 * @returns 0
 * @throws {@link CannotRun} where there is neither
 */
export async function show(id: string, terminal: Terminal): Promise<0> {
  const entry = (await shippedSets()).find(({ set }) => set.id === id || set.rules.some((rule) => rule.id === id))
  if (!entry) throw new CannotRun('CLI-038')
  const text = page(entry)
  terminal.out(entry.set.id === id ? text : `${ruleIn(text, id)}\n`)
  return 0
}

/** The part of a page that names the rule in its list. */
function ruleIn(text: string, id: string): string {
  const parts = text.split(/^(?=#{2,3} )/m)
  return parts.find((part) => part.includes(`- Id: \`${id}\``))?.trimEnd() ?? ''
}
