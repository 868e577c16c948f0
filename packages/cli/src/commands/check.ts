import { check, proof } from '@cairn/engine/check'
import { CannotRun } from '../problem.ts'
import { row } from '../report.ts'
import { setIds, shippedSets } from '../rules/edition.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Proves sets of rules: gaps, overlaps, rules that can never hold, and every small slip that no worked case would notice.
 *
 * @param ids - the sets; all where none is named
 * @returns 0 where no error was found, 1 otherwise
 * @throws {@link CannotRun} for an id that is not there
 */
export async function checkRules(ids: readonly string[], terminal: Terminal): Promise<0 | 1> {
  if (!ids.every((id) => setIds.includes(id))) throw new CannotRun('CLI-038')
  let clean = true
  for (const { set, examples } of await shippedSets(ids.length > 0 ? ids : setIds)) {
    const found = check(set, examples)
    const { slips, caught, survivors } = proof(set, examples)
    const errors = [...found.filter(({ severity }) => severity === 'error'), ...survivors]
    const cases = examples.reduce((sum, one) => sum + Object.keys(one.cases).length, 0)
    if (errors.length > 0) clean = false
    terminal.out(
      [
        `${set.id} ${set.version}`,
        row('worked cases', cases),
        row('slips noticed', `${caught} of ${slips}`),
        row('errors', errors.length),
        ...errors.map(({ code, where, says }) => `  ${code} at ${where}: ${says}`),
        ...found.filter(({ severity }) => severity === 'warning').map(({ code, says }) => `  ${code}: ${says}`),
        '',
        '',
      ].join('\n'),
    )
  }
  return clean ? 0 : 1
}
